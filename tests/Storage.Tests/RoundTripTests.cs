using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Storage;

public sealed class RoundTripTests
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_review_that_uses_every_type_comes_back_as_it_was()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var review = MadeUpReview.Build();

        await database.Start().Store.AddAsync(review, MadeUpReview.Rater, _stop);

        Assert.Equal(DeepText.Of(review), DeepText.Of(await database.Start().Store.SnapshotAsync("made-up", _stop)));
    }

    [Fact]
    public async Task A_review_without_anything_in_it_comes_back_as_it_was()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var review = MadeUpReview.Empty();

        await database.Start().Store.AddAsync(review, MadeUpReview.Rater, _stop);

        Assert.Equal(DeepText.Of(review), DeepText.Of(await database.Start().Store.SnapshotAsync("empty", _stop)));
    }

    [Fact]
    public async Task An_unknown_slug_has_no_snapshot()
    {
        await using var database = await TempDatabase.OpenedAsync();

        Assert.Null(await database.Start().Store.SnapshotAsync("nobody", _stop));
    }

    [Fact]
    public async Task An_unchanged_review_is_built_once_and_shared()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var store = database.Start().Store;
        await store.AddAsync(MadeUpReview.Build(), MadeUpReview.Rater, _stop);

        Assert.Same(await store.SnapshotAsync("made-up", _stop), await store.SnapshotAsync("made-up", _stop));
    }
}
