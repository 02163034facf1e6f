using EvidenceSynth.Export.Terms;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;
using Microsoft.Data.Sqlite;

namespace EvidenceSynth.Tests.Storage;

public sealed class VerifyingTests
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sound_file_is_sound()
    {
        await using var database = await WithReviewAsync();

        var result = await database.Start().Verifier.VerifyAsync(_stop);

        Assert.Empty(result.Broken);
        Assert.True(result.Ok);
        Assert.True(result.Checked > 100, $"Only {result.Checked} things were looked at.");
    }

    [Theory]
    [InlineData("foreign-keys", "Interventions", "UPDATE Interventions SET StudyId = '00000000-0000-0000-0000-000000000000'")]
    [InlineData("foreign-keys", "Interventions", "UPDATE Interventions SET ReviewId = (SELECT Id FROM Reviews WHERE Slug = 'empty')")]
    [InlineData("append-only", "History_refuses_update", "DROP TRIGGER History_refuses_update")]
    [InlineData("append-only", "History_refuses_update", "DROP TRIGGER History_refuses_update; CREATE TRIGGER History_refuses_update BEFORE UPDATE ON History BEGIN SELECT 1; END")]
    [InlineData("stored-values", "Findings 018F0000-0000-7000-8000-000000000001/018F0000-0000-7000-8000-000000000031 Assessment", "UPDATE Findings SET Assessment = '{broken' WHERE Place = 0")]
    [InlineData("stored-values", "Assessment", """UPDATE Findings SET Assessment = '{"overall":null}' WHERE Place = 0""")]
    [InlineData("stored-values", "Assessment", """UPDATE Findings SET Assessment = replace(Assessment, '"because":', '"was":') WHERE Place = 0""")]
    [InlineData("stored-values", "Statement", """UPDATE Findings SET Statement = '{"source":"xx","texts":{"xx":"?"}}' WHERE Place = 0""")]
    [InlineData("stored-values", "Arm", "UPDATE Studies SET Arm = 'Sideways' WHERE Place = 0")]
    [InlineData("stored-values", "Changed", "UPDATE Reviews SET Changed = 'yesterday'")]
    [InlineData("stored-values", "History", "DROP TRIGGER History_refuses_update; UPDATE History SET Changes = 'x'")]
    [InlineData("snapshot", "made-up", "DELETE FROM Protocols")]
    [InlineData("snapshot", "made-up", "UPDATE Studies SET Year = 9 WHERE Place = 0")]
    [InlineData("history", "History", "DROP TRIGGER History_refuses_update; UPDATE History SET Changes = '[]'")]
    [InlineData("history", "History", "DROP TRIGGER History_refuses_update; UPDATE History SET Subject = '018F0000-0000-7000-8000-000000000099'")]
    [InlineData("history", "History", "DROP TRIGGER History_refuses_update; UPDATE History SET SubjectKind = 'Weather'")]
    public async Task What_is_broken_is_named(string invariant, string subject, string sql)
    {
        await using var database = await WithReviewAsync();
        database.Execute(sql);

        var result = await database.Start().Verifier.VerifyAsync(_stop);

        Assert.False(result.Ok);
        Assert.Contains(result.Broken, broken => broken.Invariant == invariant && broken.Subject.Contains(subject, StringComparison.Ordinal));
        Assert.All(result.Broken.Select(broken => broken.Message).Where(message => message.Key.StartsWith("verify.", StringComparison.Ordinal)),
            message => Assert.All(Languages.All, language => Assert.NotEmpty(Glossary.Default.Say(message, language))));
    }

    [Fact]
    public async Task A_file_with_a_page_of_noise_is_damaged()
    {
        await using var database = await WithReviewAsync();
        database.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(database.Path))
        {
            file.Seek(4096 * 3, SeekOrigin.Begin);
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096 * 4).ToArray(), _stop);
        }

        var result = await database.Start().Verifier.VerifyAsync(_stop);

        Assert.Contains(result.Broken, broken => broken.Invariant == "integrity");
    }

    private async Task<TempDatabase> WithReviewAsync()
    {
        var database = await TempDatabase.OpenedAsync();
        var store = database.Start().Store;
        await store.AddAsync(MadeUpReview.Build(), MadeUpReview.Rater, _stop);
        await store.AddAsync(MadeUpReview.Empty(), MadeUpReview.Rater, _stop);
        return database;
    }
}
