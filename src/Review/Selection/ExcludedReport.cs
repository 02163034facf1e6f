using EvidenceSynth.Text;

namespace EvidenceSynth.Selection;

/// <summary>How much relevant data a study holds, as judged when there are more studies than can be synthesised (purposive sampling by richness).</summary>
public enum DataRichness
{
    Low,
    LowToMedium,
    Medium,
    High,
}

/// <summary>A report that was read in full text and left out, with the one reason that the list of excluded studies prints (PRISMA 2020, item 16b).</summary>
/// <remarks>Refused: a report without reason.</remarks>
public sealed record ExcludedReport
{
    public ExcludedReport(string authors, int year, string title, string reasonKey, bool foundByOtherMethods, DataRichness? richness)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(authors);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        if (string.IsNullOrWhiteSpace(reasonKey))
            throw new RefusedException(new Message("error.exclusion-without-reason", $"{authors} {year}"));
        (Authors, Year, Title, ReasonKey, FoundByOtherMethods, Richness) = (authors, year, title, reasonKey, foundByOtherMethods, richness);
    }

    public string Authors { get; }
    public int Year { get; }
    public string Title { get; }

    /// <summary>Key of one of the protocol's reasons.</summary>
    public string ReasonKey { get; }

    /// <summary>True where it came through websites, organisations or citation searching.</summary>
    public bool FoundByOtherMethods { get; }

    public DataRichness? Richness { get; }
}
