namespace EvidenceSynth.Screening.Duplicates.Counting;

/// <summary>
/// What the sources contribute, whatever the order of import: how many works each found, how many it alone found, and how many each two
/// have in common.
/// </summary>
public sealed class SourceOverlap
{
    private readonly Dictionary<string, int> _unique;
    private readonly Dictionary<(string, string), int> _shared;

    private SourceOverlap(IReadOnlyList<string> sources, int works, Dictionary<string, int> unique, Dictionary<(string, string), int> shared) =>
        (Sources, TotalWorks, _unique, _shared) = (sources, works, unique, shared);

    /// <summary>All sources in ordinal order.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Works found by any source.</summary>
    public int TotalWorks { get; }

    /// <summary>Works that a source found.</summary>
    public int Works(string source) => Shared(source, source);

    /// <summary>Works that only this source found.</summary>
    public int Unique(string source) => _unique.GetValueOrDefault(source);

    /// <summary>Works that both sources found; symmetric.</summary>
    public int Shared(string first, string second) => _shared.GetValueOrDefault((first, second));

    /// <inheritdoc cref="DuplicateCounts.InOrder"/>
    public static SourceOverlap Of(IReadOnlyCollection<SourcedRecord> records, IEnumerable<IReadOnlyCollection<string>> groups)
    {
        var works = Counting.Works.Of(records, groups);
        var found = records.GroupBy(record => works[record.Id], record => record.Source, StringComparer.Ordinal)
            .Select(work => work.Distinct(StringComparer.Ordinal).ToArray()).ToArray();
        var unique = new Dictionary<string, int>(StringComparer.Ordinal);
        var shared = new Dictionary<(string, string), int>();
        foreach (var sources in found)
        {
            if (sources.Length == 1) unique[sources[0]] = unique.GetValueOrDefault(sources[0]) + 1;
            foreach (var first in sources)
                foreach (var second in sources)
                    shared[(first, second)] = shared.GetValueOrDefault((first, second)) + 1;
        }
        return new([.. records.Select(record => record.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], found.Length, unique, shared);
    }
}
