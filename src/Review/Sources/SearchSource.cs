using EvidenceSynth.Text;

namespace EvidenceSynth.Sources;

/// <summary>Where references come from, in the categories of the PRISMA 2020 flow diagram (Page et al. 2021).</summary>
public enum SourceCategory
{
    Database,
    Register,
    Website,
    Organisation,
    CitationSearching,
    Other,
}

/// <summary>A place that was searched, with what the search log says of it.</summary>
/// <remarks>Refused: negative hits.</remarks>
public sealed record SearchSource
{
    public SearchSource(string name, SourceCategory category, DateOnly? searched, string coverage, IReadOnlyList<int> lineHits, int? reportedHits)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(lineHits);
        if (reportedHits < 0 || lineHits.Any(hits => hits < 0))
            throw new RefusedException(new Message("error.negative-count", name));
        (Name, Category, Searched, Coverage, LineHits, ReportedHits) = (name, category, searched, coverage, lineHits, reportedHits);
    }

    public string Name { get; }
    public SourceCategory Category { get; }

    /// <summary>Day of the search; null where the log gives only a coverage.</summary>
    public DateOnly? Searched { get; }

    /// <summary>The span that the source itself gave, such as "1946 to April 07, 2025"; may be empty.</summary>
    public string Coverage { get; }

    /// <summary>Hits of each line of the strategy, in order; empty where no strategy was logged.</summary>
    public IReadOnlyList<int> LineHits { get; }

    /// <summary>Hits that the search ended with; null where the log does not say.</summary>
    public int? ReportedHits { get; }
}
