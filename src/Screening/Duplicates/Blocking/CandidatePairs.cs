using EvidenceSynth.Screening.Duplicates.Keys;

namespace EvidenceSynth.Screening.Duplicates.Blocking;

/// <summary>
/// The pairs of records worth comparing. All pairs of a small block; in a large one (a common title, a whole supplement under one DOI)
/// each record with its next neighbours by title (sorted neighbourhood; Hernández and Stolfo 1995), so that effort grows with the
/// number of records and not with its square.
/// </summary>
static class CandidatePairs
{
    private const int LargestWholeBlock = 60;
    private const int Window = 8;

    /// <summary>Pairs as (first &lt;&lt; 32 | second), first &lt; second, each once, in rising order.</summary>
    public static ulong[] Of(IReadOnlyList<RecordKey> records, CancellationToken stop)
    {
        var rarity = new WordRarity(records);
        ulong[] pairs = [];
        foreach (var family in BlockKeys.Families)
        {
            stop.ThrowIfCancellationRequested();
            pairs = Union(pairs, OfFamily(records, family, rarity));
        }
        return pairs;
    }

    private static List<ulong> OfFamily(IReadOnlyList<RecordKey> records, BlockKeys.Family family, WordRarity rarity)
    {
        List<ulong> keys = new(records.Count);
        List<int> owners = new(records.Count);
        for (var i = 0; i < records.Count; i++)
        {
            var owner = i;
            family(records[i], rarity, key => { keys.Add(key); owners.Add(owner); });
        }
        var (sorted, owned) = (keys.ToArray(), owners.ToArray());
        Array.Sort(sorted, owned);
        var pairs = new List<ulong>();
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start]) end++;
            if (end - start > 1) AddBlock(records, owned.AsSpan(start, end - start), pairs);
            start = end;
        }
        return pairs;
    }

    private static void AddBlock(IReadOnlyList<RecordKey> records, Span<int> members, List<ulong> pairs)
    {
        var reach = members.Length;
        if (members.Length > LargestWholeBlock)
        {
            members.Sort((left, right) =>
                string.CompareOrdinal(records[left].Title.Text, records[right].Title.Text) is var order and not 0 ? order : left.CompareTo(right));
            reach = Window;
        }
        for (var i = 0; i < members.Length; i++)
            for (var j = i + 1; j < members.Length && j - i <= reach; j++)
                if (members[i] != members[j])
                    pairs.Add(members[i] < members[j] ? Pair(members[i], members[j]) : Pair(members[j], members[i]));
    }

    private static ulong Pair(int first, int second) => ((ulong)(uint)first << 32) | (uint)second;

    private static ulong[] Union(ulong[] known, List<ulong> found)
    {
        var all = new ulong[known.Length + found.Count];
        known.CopyTo(all, 0);
        found.CopyTo(all, known.Length);
        Array.Sort(all);
        var count = 0;
        for (var i = 0; i < all.Length; i++)
            if (i == 0 || all[i] != all[i - 1]) all[count++] = all[i];
        return all[..count];
    }
}
