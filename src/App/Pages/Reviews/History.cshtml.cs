using EvidenceSynth.App.Desks;
using EvidenceSynth.History;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>The newest changes of a review: who, when, what was, what is, and why.</summary>
public sealed class HistoryModel(ReviewDesk reviews) : ReviewPage(reviews)
{
    private const int Most = 200;

    public IReadOnlyList<HistoryEntry> Entries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Entries = await Desk.HistoryAsync(Snapshot, Most, cancellation);
}
