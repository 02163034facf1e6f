namespace EvidenceSynth.Screening.Duplicates.Counting;

/// <summary>
/// Duplicates per source for the PRISMA 2020 flow diagram, by the rule that reviewers know: the first record of a work stays, later ones are
/// the duplicates. The numbers of a source therefore depend on the order of import (unlike <see cref="SourceOverlap"/>); their sum does not.
/// </summary>
public static class DuplicateCounts
{
    /// <param name="records">All records in the order of import.</param>
    /// <param name="groups">Records that are one work; records in no group are works of their own.</param>
    /// <returns>One count for each source, in the order in which the sources first came.</returns>
    public static IReadOnlyList<SourceCount> InOrder(IReadOnlyList<SourcedRecord> records, IEnumerable<IReadOnlyCollection<string>> groups)
    {
        var works = Works.Of(records, groups);
        var seen = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var counts = new Dictionary<string, SourceCount>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var record in records)
        {
            if (!counts.TryGetValue(record.Source, out var count))
            {
                count = new SourceCount(record.Source, 0, 0, 0, 0);
                order.Add(record.Source);
            }
            var known = seen.TryGetValue(works[record.Id], out var sources);
            if (!known) sources = seen[works[record.Id]] = new(StringComparer.Ordinal);
            var again = !sources!.Add(record.Source);
            counts[record.Source] = count with
            {
                Identified = count.Identified + 1,
                WithinSource = count.WithinSource + (again ? 1 : 0),
                OfEarlierSources = count.OfEarlierSources + (known && !again ? 1 : 0),
                Left = count.Left + (known ? 0 : 1),
            };
        }
        return [.. order.Select(source => counts[source])];
    }
}
