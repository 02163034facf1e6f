using EvidenceSynth.Findings;

namespace EvidenceSynth.Export.Tables;

/// <summary>
/// The summary of findings: each finding under its theme with the confidence in it, why, and the studies behind it
/// (Lewin et al. 2018, tables 5 to 7). The level is the person's judgement; a suggestion is never printed.
/// </summary>
public static class SummaryOfFindings
{
    public static Table Of(ReviewSnapshot review, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(context);
        IReadOnlyList<FindingColumn> columns = context.Preset == Preset.Lewin2018
            ? [FindingColumns.Statement(5), FindingColumns.Studies(3), FindingColumns.Confidence(2), FindingColumns.Explanation(5)]
            : [FindingColumns.Number, FindingColumns.Statement(5), FindingColumns.Confidence(1.7), FindingColumns.Explanation(4), FindingColumns.Studies(2.8)];
        return new(
            "soqf",
            context.Text("table.caption.soqf", review.Findings.Count),
            context.Text("table.alt.soqf", review.Findings.Count, FindingTables.ThemesInUse(review), FindingTables.LevelCounts(review, context)),
            Orientation.Landscape,
            [.. columns.Select(column => column.Heading(context))],
            FindingTables.Rows(review, context, columns),
            FindingTables.Footnotes(review, context),
            FindingTables.Preamble(review, context));
    }
}
