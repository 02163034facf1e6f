using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>Each source has strategy, day and total (PRISMA-S, items 8, 13 and 15), and the totals are those that the flow begins with.</summary>
sealed class SearchLogIsWhole : IConsistencyRule
{
    public string Id => "A19";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) => [.. Incomplete(review), .. Mismatched(review)];

    private IEnumerable<CheckItem> Incomplete(ReviewSnapshot review) =>
        from source in review.Sources
        let missing = Missing(source).ToList()
        where missing.Count > 0
        select new CheckItem(Id, Severity.Warning, new("check.source-incomplete", Message.List(missing)), new("subject.source", source.Name), "search");

    /// <summary>A website has no strategy of numbered lines, so only databases and registers are asked for one.</summary>
    private static IEnumerable<Message> Missing(SearchSource source)
    {
        if (source is { LineHits.Count: 0, Category: SourceCategory.Database or SourceCategory.Register }) yield return new("check.source-strategy");
        if (source is { Searched: null, Coverage: "" }) yield return new("check.source-date");
        if (source.ReportedHits is null) yield return new("check.source-total");
    }

    /// <summary>Per category, because the log names each database and the flow may give their sum.</summary>
    private IEnumerable<CheckItem> Mismatched(ReviewSnapshot review) =>
        from category in Enum.GetValues<SourceCategory>()
        let logged = review.Sources.Where(source => source.Category == category).ToList()
        let recorded = (review.Flow?.Arms ?? []).SelectMany(arm => arm.Identified).Where(count => count.Category == category).ToList()
        where logged.Count > 0 && recorded.Count > 0
        let hits = logged.Sum(source => source.ReportedHits ?? 0)
        let records = recorded.Sum(count => count.Records)
        where hits != records
        select new CheckItem(Id, Severity.Warning, new("check.source-totals", category, hits, records), new("subject.search"), "search");
}
