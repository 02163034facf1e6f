using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Storage;

public sealed class DemoReviewTests
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demo_review_comes_back_as_it_was_and_the_file_is_sound()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var program = database.Start();

        await program.Store.AddAsync(DemoReview.Snapshot, MadeUpReview.Rater, _stop);

        Assert.Equal(DeepText.Of(DemoReview.Snapshot), DeepText.Of(await program.Store.SnapshotAsync(DemoReview.Snapshot.Review.Slug, _stop)));
        Assert.Empty((await program.Verifier.VerifyAsync(_stop)).Broken);
    }
}
