using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EvidenceSynth.Storage;

/// <summary>How the program talks to its SQLite file: foreign keys enforced, and a writer waits its turn before it gives up.</summary>
static class SqliteSetup
{
    /// <summary>How long a writer waits for another one. Transactions here take milliseconds; whoever holds the file longer is another program.</summary>
    private const int PatienceInSeconds = 5;

    public static DbContextOptionsBuilder<ReviewContext> UseReviewFile(this DbContextOptionsBuilder<ReviewContext> options, string file)
    {
        UseReviewFile((DbContextOptionsBuilder)options, file);
        return options;
    }

    public static void UseReviewFile(this DbContextOptionsBuilder options, string file) =>
        options.UseSqlite(ConnectionString(file, SqliteOpenMode.ReadWriteCreate)).AddInterceptors(new BusyTimeout())
            // A test compares model and migrations; comparing them again at every start would cost the person who waits.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    public static string ConnectionString(string file, SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = mode,
        ForeignKeys = true,
        DefaultTimeout = PatienceInSeconds,
    }.ToString();

    /// <summary>SQLite's own waiting looks again within milliseconds; the driver's retry loop only every 150 ms.</summary>
    private sealed class BusyTimeout : DbConnectionInterceptor
    {
        private static readonly string _pragma = $"PRAGMA busy_timeout = {PatienceInSeconds * 1000}";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = _pragma;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = _pragma;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
