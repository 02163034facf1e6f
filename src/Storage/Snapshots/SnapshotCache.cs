using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace EvidenceSynth.Storage.Snapshots;

/// <summary>The newest snapshot of each review. Snapshots are immutable, so requests share them; the revision in the file says when one is old.</summary>
sealed class SnapshotCache
{
    private readonly ConcurrentDictionary<Guid, (int Revision, ReviewSnapshot Snapshot)> _newest = new();

    public bool TryGet(Guid review, int revision, [NotNullWhen(true)] out ReviewSnapshot? snapshot)
    {
        snapshot = _newest.TryGetValue(review, out var kept) && kept.Revision == revision ? kept.Snapshot : null;
        return snapshot is not null;
    }

    public void Keep(Guid review, int revision, ReviewSnapshot snapshot) => _newest[review] = (revision, snapshot);
}
