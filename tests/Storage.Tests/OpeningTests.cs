using EvidenceSynth.Export.Terms;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EvidenceSynth.Tests.Storage;

public sealed class OpeningTests
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_start_makes_folder_and_file_with_a_write_ahead_log()
    {
        await using var database = await TempDatabase.OpenedAsync();

        Assert.Equal("wal", database.Ask("PRAGMA journal_mode"));
        Assert.Empty(await database.Start().Store.ListAsync(_stop));
    }

    [Fact]
    public async Task Opening_again_changes_nothing()
    {
        await using var database = await TempDatabase.OpenedAsync();
        await database.Start().Store.AddAsync(MadeUpReview.Build(), MadeUpReview.Rater, _stop);
        var schema = database.Ask("PRAGMA schema_version");

        await database.Start().File.OpenAsync(_stop);

        Assert.Equal(schema, database.Ask("PRAGMA schema_version"));
        Assert.Equal("made-up", Assert.Single(await database.Start().Store.ListAsync(_stop)).Slug);
    }

    [Fact]
    public async Task Foreign_keys_are_enforced_and_writers_wait_their_turn()
    {
        await using var database = await TempDatabase.OpenedAsync();
        await using var context = await database.Start().Contexts.CreateDbContextAsync(_stop);

        Assert.Equal(1, await context.Database.SqlQuery<int>($"SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync(_stop));
        Assert.Equal(5000, await context.Database.SqlQuery<int>($"SELECT timeout AS Value FROM pragma_busy_timeout").SingleAsync(_stop));
    }

    [Fact]
    public async Task A_file_that_another_program_locks_is_named()
    {
        await using var database = await TempDatabase.OpenedAsync();
        await using var other = database.Connect();
        await using var hold = other.BeginTransaction();

        await RefusesAsync(database, "storage.locked");
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_is_named()
    {
        await using var database = await TempDatabase.OpenedAsync();
        SqliteConnection.ClearAllPools();
        File.SetAttributes(database.Path, FileAttributes.ReadOnly);

        await RefusesAsync(database, "storage.read-only");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        await using var database = new TempDatabase();
        await File.WriteAllTextAsync(database.Folder, "a file stands where the folder should be", _stop);

        await RefusesAsync(database, "storage.cannot-open");
        File.Delete(database.Folder);
    }

    [Theory]
    [InlineData("storage.not-a-database", "This is a letter to my aunt and no database at all. It is long enough to have a header of its own, and more than that.")]
    [InlineData("storage.not-a-database", "short")]
    public async Task Garbage_is_named_and_left_as_it_was(string key, string content)
    {
        await using var database = new TempDatabase();
        Directory.CreateDirectory(database.Folder);
        await File.WriteAllTextAsync(database.Path, content, _stop);

        await RefusesAsync(database, key);

        Assert.Equal(content, await File.ReadAllTextAsync(database.Path, _stop));
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_named_and_left_as_it_was()
    {
        await using var database = await TempDatabase.OpenedAsync();
        database.Execute("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0'); DROP TRIGGER History_refuses_update; PRAGMA wal_checkpoint(TRUNCATE)");

        await LeavesAloneAsync(database, "storage.newer");
    }

    [Fact]
    public async Task A_database_of_another_program_is_named_and_left_as_it_was()
    {
        await using var database = new TempDatabase();
        database.Execute("CREATE TABLE Recipes (Id INTEGER)");

        await LeavesAloneAsync(database, "storage.other-program");
    }

    [Fact]
    public async Task A_database_that_another_program_made_with_migrations_is_named_and_left_as_it_was()
    {
        await using var database = new TempDatabase();
        database.Execute("CREATE TABLE __EFMigrationsHistory (MigrationId TEXT, ProductVersion TEXT); INSERT INTO __EFMigrationsHistory VALUES ('20010101000000_Recipes', '1')");

        await LeavesAloneAsync(database, "storage.other-program");
    }

    [Fact]
    public async Task A_program_that_died_while_it_migrated_does_not_keep_the_next_one_waiting()
    {
        await using var database = new TempDatabase();
        database.Execute("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2025-01-01 00:00:00+00:00')
            """);

        await database.Start().File.OpenAsync(_stop);

        Assert.Empty(await database.Start().Store.ListAsync(_stop));
    }

    private async Task LeavesAloneAsync(TempDatabase database, string key)
    {
        var before = await File.ReadAllBytesAsync(database.Path, _stop);
        await RefusesAsync(database, key);
        Assert.Equal(before, await File.ReadAllBytesAsync(database.Path, _stop));
    }

    private async Task RefusesAsync(TempDatabase database, string key)
    {
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => database.Start().File.OpenAsync(_stop));
        Assert.Equal(key, refusal.Reason.Key);
        Assert.All(Languages.All, language => Assert.Contains(database.Path, Glossary.Default.Say(refusal.Reason, language), StringComparison.Ordinal));
    }
}
