using EvidenceSynth.Screening.Duplicates.Keys;

namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>What only the whole set of records tells.</summary>
sealed class RecordSet
{
    private const int RecordsThatTell = 50;
    private const double DistinctIssues = 0.9;
    private const int PlacesOfARecurringTitle = 3;

    private readonly HashSet<string> _recurring;
    private readonly HashSet<string> _shared;

    public RecordSet(IReadOnlyList<RecordKey> records)
    {
        var issues = records.Select(record => record.Place.Issue).Where(issue => issue.Length > 0).ToArray();
        IssuesCount = issues.Length < RecordsThatTell || issues.Distinct().Count() < issues.Length * DistinctIssues;
        _recurring = records.Where(record => record.Title.Text.Length > 0)
            .GroupBy(record => record.Title.Text, StringComparer.Ordinal)
            .Where(title => title.Skip(PlacesOfARecurringTitle - 1).Any() && Recurs(title.ToArray()))
            .Select(title => title.Key).ToHashSet(StringComparer.Ordinal);
        _shared = records.Where(record => record.Doi.Length > 0 && record.Title.Text.Length > 0)
            .GroupBy(record => record.Doi, StringComparer.Ordinal)
            .Where(doi => doi.Skip(1).Any() && IsShared([.. doi.OrderBy(record => record.Title.Text, StringComparer.Ordinal)]))
            .Select(doi => doi.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>True for a DOI under which works with plainly different titles stand, such as the DOI of a congress supplement.</summary>
    public bool IsShared(string doi) => _shared.Contains(doi);

    /// <summary>False where nearly every record has an issue of its own: then the column holds record numbers, as some exports do.</summary>
    public bool IssuesCount { get; }

    /// <summary>True for a title that names a recurring section, or that returns in three years or at three places.</summary>
    public bool Recurs(TitleKey title) => title.IsGeneric || _recurring.Contains(title.Text);

    private static bool IsShared(RecordKey[] records) =>
        records.Any(record => TitleComparison.Compare(records[0].Title, record.Title) >= TitleAgreement.Weak
            && !record.OtherTitles.Concat(records[0].OtherTitles).Any(other => TitleComparison.Compare(other, record.Title) <= TitleAgreement.Part));

    private static bool Recurs(RecordKey[] records) =>
        records.Select(record => record.Year).Where(year => year > 0).Distinct().Count() >= PlacesOfARecurringTitle
        || records.Where(record => record.Place.Volume.Length > 0 && record.Place.FirstPage.Length > 0)
            .Select(record => (record.Place.Volume, record.Place.FirstPage)).Distinct().Count() >= PlacesOfARecurringTitle;
}
