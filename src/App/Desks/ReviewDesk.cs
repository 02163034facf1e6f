using EvidenceSynth.Checks;
using EvidenceSynth.History;
using EvidenceSynth.Intake.Protocols;
using EvidenceSynth.Intake.Reviews;
using EvidenceSynth.Storage;
using EvidenceSynth.Team;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Desks;

/// <summary>Opening, listing and creating reviews.</summary>
public sealed class ReviewDesk(ReviewStore store, TimeProvider time)
{
    public Task<IReadOnlyList<ReviewSummary>> ListAsync(CancellationToken cancellation) => store.ListAsync(cancellation);

    public Task<ReviewSnapshot?> OpenAsync(string slug, CancellationToken cancellation) => store.SnapshotAsync(slug, cancellation);

    /// <summary>Opens a review that must exist; an unknown one is refused with the names of the known ones.</summary>
    public async Task<ReviewSnapshot> RequireAsync(string slug, CancellationToken cancellation) =>
        await OpenAsync(slug, cancellation) ?? throw new RefusedException(new Message("command.unknown-review", slug,
            string.Join(", ", (await ListAsync(cancellation)).Select(review => review.Slug))));

    public Task<IReadOnlyList<HistoryEntry>> HistoryAsync(ReviewSnapshot review, int most, CancellationToken cancellation) =>
        store.HistoryAsync(review.Review.Id, most, cancellation);

    /// <summary>A review from its protocol, with the data of a folder where one is named. A faulty file leaves the database as it was.</summary>
    public async Task<ReviewSnapshot> CreateAsync(string protocol, string? data, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var tools = Workspace.Shipped("data", "tools");
        var review = data is null ? ProtocolReader.Read(protocol, tools) : ReviewFolderReader.Read(protocol, data, tools, now);
        await store.AddAsync(review, new Signature(new Actor(ActorKind.Import, Path.GetFileName(protocol)), now), cancellation);
        return review;
    }

    /// <summary>Loads the demo review where there is no review yet.</summary>
    public async Task EnsureDemoAsync(CancellationToken cancellation)
    {
        if ((await ListAsync(cancellation)).Count == 0)
            await CreateAsync(Workspace.Shipped("protocols", "school-absence.md"), Workspace.Shipped("data", "demo-review"), cancellation);
    }

    public static ConsistencyReport Check(ReviewSnapshot review) => ConsistencyReport.Of(review);
}
