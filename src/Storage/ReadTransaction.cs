using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EvidenceSynth.Storage;

static class ReadTransaction
{
    /// <summary>
    /// Begins a transaction that sees one moment of the file and keeps nobody from writing (WAL). EF Core's own begins with a write lock.
    /// </summary>
    public static async Task<IDbContextTransaction> BeginReadAsync(this ReviewContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        return (await context.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellation))!;
    }
}
