using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace EvidenceSynth.Storage;

static class RawRows
{
    /// <summary>Rows of a statement as SQLite has them, past every mapping.</summary>
    public static async IAsyncEnumerable<object[]> RowsAsync(this ReviewContext context, string sql, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }
}
