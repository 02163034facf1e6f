using EvidenceSynth.Findings;
using EvidenceSynth.History;
using EvidenceSynth.Storage;
using EvidenceSynth.Studies;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;
using Microsoft.EntityFrameworkCore;

namespace EvidenceSynth.Tests.Storage;

public sealed class SavingAFindingTests
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;
    private readonly ReviewSnapshot _review = MadeUpReview.Build();

    private Finding Judged => _review.Finding(MadeUpReview.JudgedFinding)!.Finding;

    [Fact]
    public async Task Everything_in_it_can_change_and_its_revision_grows_by_one()
    {
        await using var database = await WithReviewAsync();
        var store = database.Start().Store;
        var changed = new Finding(Judged.Id, _review.Themes[1].Id, LocalizedText.Of(Language.English, "Raking"), LocalizedText.Of(Language.Bokmal, "Elever raker."),
            [.. Judged.Studies.Reverse()], CerqualAssessment.Empty, Judged.Revision);

        await store.SaveFindingAsync(_review.Review.Id, changed, Judged.Revision, Entry(), _stop);

        var saved = (await store.SnapshotAsync("made-up", _stop))!.Finding(Judged.Id)!.Finding;
        Assert.Equal(DeepText.Of(changed with { Revision = Judged.Revision + 1 }), DeepText.Of(saved));
    }

    [Fact]
    public async Task Other_programs_see_the_change_at_once()
    {
        await using var database = await WithReviewAsync();
        var (one, other) = (database.Start().Store, database.Start().Store);
        await other.SnapshotAsync("made-up", _stop);

        await one.SaveFindingAsync(_review.Review.Id, Judged with { Assessment = CerqualAssessment.Empty }, Judged.Revision, Entry(), _stop);

        Assert.Null((await other.SnapshotAsync("made-up", _stop))!.Finding(Judged.Id)!.Finding.Assessment.Overall);
    }

    [Fact]
    public async Task The_history_tells_of_it_newest_first_and_the_review_has_changed()
    {
        await using var database = await WithReviewAsync();
        var store = database.Start().Store;
        var later = Entry(MadeUpReview.Rater.At.AddDays(2), "second");
        await store.SaveFindingAsync(_review.Review.Id, Judged, Judged.Revision, Entry(), _stop);
        await store.SaveFindingAsync(_review.Review.Id, Judged, Judged.Revision + 1, later, _stop);

        var ofFinding = await store.HistoryAsync(_review.Review.Id, Judged.Id.Value, _stop);

        Assert.Equal(["second", "first"], ofFinding.Select(entry => entry.Reason));
        Assert.Equal(DeepText.Of(later), DeepText.Of(ofFinding[0]));
        Assert.Equal([.. ofFinding.Select(entry => entry.Action), "create"], (await store.HistoryAsync(_review.Review.Id, 10, _stop)).Select(entry => entry.Action));
        Assert.Equal("second", Assert.Single(await store.HistoryAsync(_review.Review.Id, 1, _stop)).Reason);
        Assert.Equal(later.Signature.At, Assert.Single(await store.ListAsync(_stop)).Changed);
    }

    [Fact]
    public async Task Whoever_saw_an_older_revision_gets_the_newer_one_and_overwrites_nothing()
    {
        await using var database = await WithReviewAsync();
        var store = database.Start().Store;
        await store.SaveFindingAsync(_review.Review.Id, Judged with { Assessment = CerqualAssessment.Empty }, Judged.Revision, Entry(), _stop);

        var stale = await Assert.ThrowsAsync<StaleRevisionException>(() => store.SaveFindingAsync(_review.Review.Id, Judged, Judged.Revision, Entry(), _stop));

        Assert.Equal(Judged.Revision + 1, stale.Current.Revision);
        Assert.Empty(stale.Current.Assessment.Judgements);
        Assert.Single(await store.HistoryAsync(_review.Review.Id, Judged.Id.Value, _stop));
    }

    [Fact]
    public async Task Of_two_who_save_at_once_one_wins_and_the_other_is_told()
    {
        await using var database = await WithReviewAsync();
        var saves = Enumerable.Range(0, 8).Select(_ => database.Start().Store).Select(store => Task.Run(async () =>
        {
            try
            {
                await store.SaveFindingAsync(_review.Review.Id, Judged, Judged.Revision, Entry(), _stop);
                return true;
            }
            catch (StaleRevisionException)
            {
                return false;
            }
        }, _stop));

        Assert.Single(await Task.WhenAll(saves), won => won);
        Assert.Single(await database.Start().Store.HistoryAsync(_review.Review.Id, Judged.Id.Value, _stop));
    }

    [Fact]
    public async Task Two_contexts_that_hold_one_row_cannot_both_save_it()
    {
        await using var database = await WithReviewAsync();
        var contexts = database.Start().Contexts;
        await using var one = await contexts.CreateDbContextAsync(_stop);
        await using var other = await contexts.CreateDbContextAsync(_stop);
        one.CurrentReview = other.CurrentReview = _review.Review.Id;
        (await one.Findings.FirstAsync(_stop)).Revision++;
        (await other.Findings.FirstAsync(_stop)).Revision++;

        await one.SaveChangesAsync(_stop);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync(_stop));
    }

    [Fact]
    public async Task A_change_whose_history_cannot_be_written_is_not_made()
    {
        await using var database = await WithReviewAsync();
        database.Execute("CREATE TRIGGER full_disk AFTER INSERT ON History BEGIN SELECT RAISE(ABORT, 'no room'); END");
        var store = database.Start().Store;

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            store.SaveFindingAsync(_review.Review.Id, Judged with { Assessment = CerqualAssessment.Empty }, Judged.Revision, Entry(), _stop));

        Assert.Equal(DeepText.Of(_review), DeepText.Of(await store.SnapshotAsync("made-up", _stop)));
    }

    [Fact]
    public async Task A_finding_of_another_review_is_refused()
    {
        await using var database = await WithReviewAsync();
        var (store, other) = (database.Start().Store, MadeUpReview.Empty());
        await store.AddAsync(other, MadeUpReview.Rater, _stop);
        var entry = new HistoryEntry(other.Review.Id, MadeUpReview.Rater, nameof(Finding), Judged.Id.Value, "judge-overall", [new("overall", null, "High")], null);

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => store.SaveFindingAsync(other.Review.Id, Judged, Judged.Revision, entry, _stop));

        Assert.Equal("storage.finding-gone", refusal.Reason.Key);
    }

    [Fact]
    public async Task A_history_entry_about_something_else_is_a_fault_of_the_caller()
    {
        await using var database = await WithReviewAsync();
        var other = new HistoryEntry(_review.Review.Id, MadeUpReview.Rater, nameof(Study), _review.Studies[0].Id.Value, "edit", [new("year", "2019", "2020")], null);

        await Assert.ThrowsAsync<ArgumentException>(() => database.Start().Store.SaveFindingAsync(_review.Review.Id, Judged, Judged.Revision, other, _stop));
    }

    private HistoryEntry Entry(DateTimeOffset? at = null, string reason = "first") => new(_review.Review.Id, MadeUpReview.Rater with { At = at ?? MadeUpReview.Rater.At },
        nameof(Finding), Judged.Id.Value, "judge-overall", [new("overall", "Low", null), new("coherence", null, "Minor")], reason);

    private async Task<TempDatabase> WithReviewAsync()
    {
        var database = await TempDatabase.OpenedAsync();
        await database.Start().Store.AddAsync(_review, MadeUpReview.Rater, _stop);
        return database;
    }
}
