using EvidenceSynth.Tests.Support;
using Microsoft.Data.Sqlite;

namespace EvidenceSynth.Tests.Storage;

public sealed class AppendOnlyHistoryTests
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE History SET Reason = 'better'")]
    [InlineData("DELETE FROM History")]
    [InlineData("INSERT OR REPLACE INTO History SELECT * FROM History")]
    public async Task The_file_refuses_to_rewrite_history(string sql)
    {
        await using var database = await WithHistoryAsync();

        var refusal = Assert.Throws<SqliteException>(() => database.Execute(sql));

        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("create", Assert.Single(await database.Start().Store.HistoryAsync(MadeUpReview.Build().Review.Id, 10, _stop)).Action);
    }

    [Theory]
    [InlineData("DROP TRIGGER History_refuses_delete")]
    [InlineData("DROP TRIGGER History_refuses_delete; CREATE TRIGGER History_refuses_delete BEFORE DELETE ON History BEGIN SELECT 1; END")]
    public async Task A_trigger_that_was_dropped_or_hollowed_out_is_back_after_the_next_start(string sql)
    {
        await using var database = await WithHistoryAsync();
        database.Execute(sql);

        await database.Start().File.OpenAsync(_stop);

        Assert.Throws<SqliteException>(() => database.Execute("DELETE FROM History"));
    }

    /// <summary>EF Core changes a column in SQLite by copying the table, and the triggers of the old one go with it.</summary>
    [Fact]
    public async Task A_table_that_a_migration_rebuilt_has_its_triggers_again_after_the_start()
    {
        await using var database = await WithHistoryAsync();
        database.Execute("CREATE TABLE copy AS SELECT * FROM History; DROP TABLE History; ALTER TABLE copy RENAME TO History");
        Assert.Equal(0L, database.Ask("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"));

        await database.Start().File.OpenAsync(_stop);

        Assert.Throws<SqliteException>(() => database.Execute("UPDATE History SET Reason = 'better'"));
    }

    private async Task<TempDatabase> WithHistoryAsync()
    {
        var database = await TempDatabase.OpenedAsync();
        await database.Start().Store.AddAsync(MadeUpReview.Build(), MadeUpReview.Rater, _stop);
        return database;
    }
}
