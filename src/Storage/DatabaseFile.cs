using EvidenceSynth.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EvidenceSynth.Storage;

/// <summary>The one file that holds everything. It is opened once, when the program starts, and left in the newest form or not touched at all.</summary>
public sealed class DatabaseFile(string path, IDbContextFactory<ReviewContext> contexts)
{
    public string Path { get; } = path;

    /// <summary>Makes the folder and the file where they are missing, brings an older file up to date, and puts back what guards the history.</summary>
    /// <remarks>
    /// Refused with the reason: a file that another program locks, that may not be written, that is no database of ours, or that a newer version of
    /// the program wrote; the last three are left exactly as they were.
    /// </remarks>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            if (await IsBehindAsync(context, cancellation))
                await MigrateAsync(context, cancellation);
            // Readers and the one writer do not wait for each other; a restored copy may have lost this.
            await context.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellation);
            await MendTriggersAsync(context, cancellation);
        }
        catch (Exception fault) when (SqliteFault.Explain(fault, Path) is { } reason)
        {
            throw new RefusedException(reason, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Message("storage.cannot-open", Path), fault);
        }
    }

    /// <summary>Looks at the file without writing to it: may it be written, is it ours, and does it lack migrations?</summary>
    private async Task<bool> IsBehindAsync(ReviewContext context, CancellationToken cancellation)
    {
        var file = new FileInfo(Path);
        if (!file.Exists)
            return true;
        if (file.IsReadOnly)
            throw new RefusedException(new Message("storage.read-only", Path));

        await using var connection = new SqliteConnection(SqliteSetup.ConnectionString(Path, SqliteOpenMode.ReadOnly) + ";Pooling=False");
        await connection.OpenAsync(cancellation);
        var tables = await NamesAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'", cancellation);
        var applied = tables.Contains("__EFMigrationsHistory")
            ? await NamesAsync(connection, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY 1", cancellation) : [];
        var known = context.Database.GetMigrations().ToList();
        if (applied.Count == 0 ? tables.Any(table => !table.StartsWith("__EF", StringComparison.Ordinal)) : applied[0] != known[0])
            throw new RefusedException(new Message("storage.other-program", Path));
        if (applied.Except(known).FirstOrDefault() is { } newer)
            throw new RefusedException(new Message("storage.newer", Path, newer));
        return known.Except(applied).Any();
    }

    /// <summary>EF Core keeps others out with a row of a table of its own and waits without end while one is there, even when its owner has died.</summary>
    private static async Task MigrateAsync(ReviewContext context, CancellationToken cancellation)
    {
        await context.Database.ExecuteSqlAsync($"""
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            DELETE FROM "__EFMigrationsLock" WHERE julianday('now') - julianday("Timestamp") > 1.0 / 24;
            """, cancellation);
        await context.Database.MigrateAsync(cancellation);
    }

    /// <summary>Takes the write lock even when nothing is missing, so that a locked file is known now and not at the first change.</summary>
    private static async Task MendTriggersAsync(ReviewContext context, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await AppendOnly.MendAsync(context, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task<List<string>> NamesAsync(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        var names = new List<string>();
        await foreach (var row in connection.RowsAsync(sql, cancellation))
            names.Add((string)row[0]);
        return names;
    }
}
