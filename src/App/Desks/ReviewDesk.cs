using EvidenceSynth.Checks;
using EvidenceSynth.History;
using EvidenceSynth.Storage;

namespace EvidenceSynth.App.Desks;

/// <summary>Opening, listing and creating reviews.</summary>
public sealed class ReviewDesk(ReviewStore store)
{
    public Task<IReadOnlyList<ReviewSummary>> ListAsync(CancellationToken cancellation) => store.ListAsync(cancellation);

    public Task<ReviewSnapshot?> OpenAsync(string slug, CancellationToken cancellation) => store.SnapshotAsync(slug, cancellation);

    public Task<IReadOnlyList<HistoryEntry>> HistoryAsync(ReviewSnapshot review, int most, CancellationToken cancellation) =>
        store.HistoryAsync(review.Review.Id, most, cancellation);

    public static ConsistencyReport Check(ReviewSnapshot review) => ConsistencyReport.Of(review);
}
