using EvidenceSynth.Storage;
using EvidenceSynth.Storage.Rows;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Storage;

public sealed class AddingAReviewTests
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_review_stands_in_the_list_with_its_counts()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var store = database.Start().Store;
        var review = MadeUpReview.Build();
        await store.AddAsync(MadeUpReview.Empty(), MadeUpReview.Rater with { At = MadeUpReview.Rater.At.AddHours(-1) }, _stop);

        await store.AddAsync(review, MadeUpReview.Rater, _stop);

        var list = await store.ListAsync(_stop);
        Assert.Equal(["made-up", "empty"], list.Select(summary => summary.Slug));
        Assert.Equal(new ReviewSummary(review.Review.Id, "made-up", review.Review.Title, ReviewKind.MixedMethodsReview, 2, 3, MadeUpReview.Rater.At), list[0]);
    }

    [Fact]
    public async Task Its_history_begins_with_who_added_it()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var store = database.Start().Store;
        var review = MadeUpReview.Build();

        await store.AddAsync(review, MadeUpReview.Rater, _stop);

        var entry = Assert.Single(await store.HistoryAsync(review.Review.Id, review.Review.Id.Value, _stop));
        Assert.Equal(("create", "Review", MadeUpReview.Rater), (entry.Action, entry.SubjectKind, entry.Signature));
    }

    [Theory]
    [InlineData("made-up", 2)]
    [InlineData("other-name", 1)]
    public async Task A_slug_or_identity_that_is_taken_is_refused(string slug, int number)
    {
        await using var database = await TempDatabase.OpenedAsync();
        var store = database.Start().Store;
        await store.AddAsync(MadeUpReview.Build(), MadeUpReview.Rater, _stop);

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => store.AddAsync(MadeUpReview.Build(slug, number), MadeUpReview.Rater, _stop));

        Assert.Equal(new Message("storage.review-exists", slug), refusal.Reason);
        Assert.Single(await store.ListAsync(_stop));
    }

    [Fact]
    public async Task A_program_that_dies_before_the_end_leaves_nothing_behind()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var review = MadeUpReview.Build();
        await using (var context = await database.Start().Contexts.CreateDbContextAsync(_stop))
        {
            context.CurrentReview = review.Review.Id;
            await using var transaction = await context.Database.BeginTransactionAsync(_stop);
            context.Add(ReviewRow.Of(review.Review, MadeUpReview.Rater.At));
            context.AddRange(review.Studies.Select((study, place) => StudyRow.Of(study, review.Review.Id, place)));
            await context.SaveChangesAsync(_stop);
        }

        Assert.Empty(await database.Start().Store.ListAsync(_stop));
        Assert.Equal(0L, database.Ask("SELECT count(*) FROM Studies"));
        Assert.True((await database.Start().Verifier.VerifyAsync(_stop)).Ok);
    }

    [Fact]
    public async Task A_locked_file_refuses_the_review_and_says_why()
    {
        await using var database = await TempDatabase.OpenedAsync();
        await using var other = database.Connect();
        await using var hold = other.BeginTransaction();

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => database.Start().Store.AddAsync(MadeUpReview.Build(), MadeUpReview.Rater, _stop));

        Assert.Equal("storage.locked", refusal.Reason.Key);
    }
}
