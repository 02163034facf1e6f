using System.Data.Common;
using System.Runtime.CompilerServices;

namespace EvidenceSynth.Storage;

static class RawRows
{
    /// <summary>Rows of a statement as SQLite has them, past every mapping.</summary>
    public static async IAsyncEnumerable<object[]> RowsAsync(this DbConnection connection, string sql, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
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
