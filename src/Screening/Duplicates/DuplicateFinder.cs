using System.Collections.Concurrent;
using EvidenceSynth.Screening.Duplicates.Blocking;
using EvidenceSynth.Screening.Duplicates.Clustering;
using EvidenceSynth.Screening.Duplicates.Comparison;
using EvidenceSynth.Screening.Duplicates.Keys;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Duplicates;

/// <summary>
/// Finds records of one publication: keys, blocks, points, obstacles, groups (docs/methods/deduplication.md). It merges only what is certain
/// and asks about the rest, because a false merge loses a study while a missed duplicate costs a second reading.
/// </summary>
/// <remarks>The result depends on the records and their ids, never on their order. The sequence is read once and records are not kept.</remarks>
public static class DuplicateFinder
{
    public static DuplicateResult Find(IEnumerable<IdentifiedRecord> records, EarlierDecisions? earlier = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        earlier ??= EarlierDecisions.None;
        var keys = Keys(records, stop);
        var places = Places(keys);
        var judge = new Judge(keys, new RecordSet(keys));
        var judged = Judged(keys, judge, earlier.Compared, stop);
        var clusters = new Clusters(Array.ConvertAll(keys, key => key.Contents()), Pairs(earlier.Different, places), judge.MayMeet);
        var links = new List<JudgedPair>();
        foreach (var (first, second) in Pairs(earlier.Same, places).Order())
        {
            if (clusters.Find(first) == clusters.Find(second)) continue;
            clusters.Join(first, second);
            links.Add(new(first, second, default));
        }
        var open = new List<JudgedPair>();
        foreach (var pair in judged)
        {
            if (clusters.Find(pair.First) == clusters.Find(pair.Second)) continue;
            if (pair.Judgement.Verdict == Verdict.Merge && clusters.TryJoin(pair.First, pair.Second)) links.Add(pair);
            else open.Add(pair);
        }
        return new(Groups(keys, clusters, links, judge), Questions(keys, clusters, open, judge));
    }

    private static RecordKey[] Keys(IEnumerable<IdentifiedRecord> records, CancellationToken stop)
    {
        var pool = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var keys = Unwrapped(() => records.AsParallel().WithCancellation(stop).Select(record => RecordKey.Of(record, text => pool.GetOrAdd(text, text))).ToArray());
        Array.Sort(keys, (left, right) => string.CompareOrdinal(left.Id, right.Id));
        for (var i = 1; i < keys.Length; i++)
            if (keys[i].Id == keys[i - 1].Id) throw new RefusedException(new Message("duplicates.same-id", keys[i].Id));
        return keys;
    }

    /// <summary>A reader that refuses its file in the middle is heard as such, although the records are read in parallel.</summary>
    private static RecordKey[] Unwrapped(Func<RecordKey[]> read)
    {
        try
        {
            return read();
        }
        catch (AggregateException failed) when (failed.InnerException is RefusedException refused)
        {
            throw new RefusedException(refused.Reason, failed);
        }
    }

    private static Dictionary<string, int> Places(RecordKey[] keys)
    {
        var places = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++) places.Add(keys[i].Id, i);
        return places;
    }

    /// <summary>The decisions about records that are still there.</summary>
    private static IEnumerable<(int First, int Second)> Pairs(IEnumerable<(string, string)> pairs, Dictionary<string, int> places)
    {
        foreach (var (first, second) in pairs)
            if (places.TryGetValue(first, out var left) && places.TryGetValue(second, out var right) && left != right)
                yield return left < right ? (left, right) : (right, left);
    }

    private static List<JudgedPair> Judged(RecordKey[] keys, Judge judge, IReadOnlySet<string> compared, CancellationToken stop)
    {
        var old = Array.ConvertAll(keys, key => compared.Contains(key.Id));
        var pairs = CandidatePairs.Of(keys, stop);
        var judgements = new Judgement[pairs.Length];
        Parallel.For(0, pairs.Length, new ParallelOptions { CancellationToken = stop }, i =>
        {
            var (first, second) = ((int)(pairs[i] >> 32), (int)(uint)pairs[i]);
            if (!old[first] || !old[second]) judgements[i] = judge.Of(first, second);
        });
        var kept = new List<JudgedPair>();
        for (var i = 0; i < pairs.Length; i++)
            if (judgements[i].Verdict != Verdict.Apart) kept.Add(new((int)(pairs[i] >> 32), (int)(uint)pairs[i], judgements[i]));
        return [.. kept.OrderByDescending(pair => pair.Judgement.Score).ThenBy(pair => pair.First).ThenBy(pair => pair.Second)];
    }

    private static DuplicateGroup[] Groups(RecordKey[] keys, Clusters clusters, List<JudgedPair> links, Judge judge)
    {
        var byGroup = links.ToLookup(link => clusters.Find(link.First));
        return [.. clusters.Groups.Select(group => new DuplicateGroup(
            [.. group.Select(record => keys[record].Id)],
            [.. byGroup[clusters.Find(group[0])].Select(link => Match(keys, link, judge))]))];
    }

    private static DuplicateMatch Match(RecordKey[] keys, JudgedPair link, Judge judge) =>
        link.Judgement.Verdict == Verdict.Merge
            ? Explanation.Match(keys[link.First].Id, keys[link.Second].Id, link.Judgement.Score, judge.Evidence(link.First, link.Second))
            : new(keys[link.First].Id, keys[link.Second].Id, MatchRule.Earlier, 0, new Message("duplicates.earlier"));

    /// <summary>One question for two groups, the likeliest pair: its answer settles all pairs between them.</summary>
    private static DuplicateQuestion[] Questions(RecordKey[] keys, Clusters clusters, List<JudgedPair> open, Judge judge)
    {
        var asked = new HashSet<(int, int)>();
        var questions = new List<DuplicateQuestion>();
        foreach (var (first, second, judgement) in open)
        {
            var (left, right) = (clusters.Find(first), clusters.Find(second));
            if (left == right || clusters.Apart(left, right) || !asked.Add(left < right ? (left, right) : (right, left))) continue;
            var obstacle = judgement.Verdict == Verdict.Merge ? Obstacle.ContradictionInGroup : judgement.Obstacle;
            questions.Add(Explanation.Question(keys[first].Id, keys[second].Id, judgement.Score, judge.Evidence(first, second), obstacle));
        }
        return [.. questions];
    }
}
