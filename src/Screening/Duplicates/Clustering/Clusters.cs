namespace EvidenceSynth.Screening.Duplicates.Clustering;

/// <summary>
/// Groups that grow by joining pairs, best first (union-find; Tarjan 1975). A join is refused where it would bring together two records
/// that must stay apart, so that a chain of likenesses never swallows a second work.
/// </summary>
sealed class Clusters
{
    private readonly int[] _parent;
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, List<int>> _apart = [];
    private readonly Dictionary<int, List<int>> _different = [];
    private readonly ulong[] _contents;
    private readonly Func<int, int, bool> _mayMeet;

    /// <param name="contents">A hash of what is compared of each record; records with the same contents are asked about as one.</param>
    /// <param name="mayMeet">Whether two records may be in one group; asked for every pair that a join would bring together.</param>
    public Clusters(ulong[] contents, IEnumerable<(int First, int Second)> apart, Func<int, int, bool> mayMeet)
    {
        _parent = [.. Enumerable.Range(0, contents.Length)];
        (_contents, _mayMeet) = (contents, mayMeet);
        foreach (var (first, second) in apart)
        {
            Known(_apart, first).Add(second);
            Known(_apart, second).Add(first);
        }
    }

    public int Find(int record)
    {
        while (_parent[record] != record) record = _parent[record] = _parent[_parent[record]];
        return record;
    }

    public IReadOnlyList<int> Members(int record) => _members.TryGetValue(Find(record), out var members) ? members : [record];

    /// <summary>True when a person has said of two records, one in each group, that they are two publications.</summary>
    public bool Apart(int first, int second)
    {
        if (_apart.Count == 0) return false;
        var other = Find(second);
        return Members(first).Any(member => _apart.TryGetValue(member, out var foes) && foes.Any(foe => Find(foe) == other));
    }

    /// <summary>Joins two groups unless that brings a contradiction; true when they are joined now.</summary>
    public bool TryJoin(int first, int second)
    {
        if (Apart(first, second)) return false;
        foreach (var left in Different(first))
            foreach (var right in Different(second))
                if (!_mayMeet(left, right)) return false;
        Join(first, second);
        return true;
    }

    public void Join(int first, int second)
    {
        var (left, right) = (Find(first), Find(second));
        if (left == right) return;
        if (left > right) (left, right) = (right, left);
        List<int> different = [.. Different(left).Concat(Different(right)).DistinctBy(record => _contents[record])];
        _different.Remove(right);
        _different[left] = different;
        var members = Known(_members, left, left);
        members.AddRange(Members(right));
        _members.Remove(right);
        _parent[right] = left;
    }

    public IEnumerable<IReadOnlyList<int>> Groups => _members.OrderBy(pair => pair.Key).Select(pair => pair.Value.Order().ToArray());

    /// <summary>One record of the group for each different content.</summary>
    private List<int> Different(int record) => _different.TryGetValue(Find(record), out var different) ? different : [record];

    private static List<int> Known(Dictionary<int, List<int>> lists, int key, params int[] first) =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [.. first];
}
