using EvidenceSynth.Selection;

namespace EvidenceSynth.Export.Tables;

/// <summary>Reports that were read in full text and left out, each with its one reason (PRISMA 2020, item 16b): ineligible ones first, deprioritised ones apart.</summary>
public static class ExcludedTable
{
    public static Table Of(ReviewSnapshot review, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(context);
        return new(
            "excluded",
            context.Text("table.caption.excluded", review.ExcludedReports.Count),
            context.Text("table.alt.excluded", review.ExcludedReports.Count),
            Orientation.Portrait,
            [
                new(context.Text("table.column.author-year"), 2.4, ColumnKind.RowHeading),
                new(context.Text("table.column.title"), 5),
                new(context.Text("table.column.reason"), 2.2),
            ],
            [.. Groups(review, context)],
            []);
    }

    private static IEnumerable<Row> Groups(ReviewSnapshot review, ExportContext context)
    {
        var groups = review.ExcludedReports
            .GroupBy(report => (Deprioritised: review.Protocol.Reason(report.ReasonKey)!.Deprioritises, report.FoundByOtherMethods))
            .OrderBy(group => group.Key);
        foreach (var group in groups)
        {
            var found = context.Text(group.Key.FoundByOtherMethods ? "table.group.other-methods" : "table.group.databases");
            yield return new GroupRow(new(group.Key.Deprioritised ? context.Text("table.group.deprioritised", found) : found));
            foreach (var report in group.OrderBy(Name, new AlphabeticalOrder(context.Language)))
                yield return new CellRow([new(Name(report)), new(report.Title), new([.. Reason(report, review, context)])]);
        }
    }

    private static string Name(ExcludedReport report) => FormattableString.Invariant($"{report.Authors} ({report.Year})");

    private static IEnumerable<Passage> Reason(ExcludedReport report, ReviewSnapshot review, ExportContext context)
    {
        yield return Passage.Of(review.Protocol.Reason(report.ReasonKey)!.Name, context);
        if (report.Richness is { } richness)
            yield return new(context.Text("table.cell.richness", richness));
    }
}
