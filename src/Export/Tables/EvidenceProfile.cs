using EvidenceSynth.Findings;

namespace EvidenceSynth.Export.Tables;

/// <summary>
/// The evidence profile: each finding with the concern about every component, why, and the overall confidence (Lewin et al. 2018, tables 3 and 4).
/// It prints the same stored statement as the summary of findings.
/// </summary>
public static class EvidenceProfile
{
    public static Table Of(ReviewSnapshot review, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(context);
        var components = Cerqual.Components.Select(component => FindingColumns.Component(component, 2.6));
        IReadOnlyList<FindingColumn> columns = context.Preset == Preset.Lewin2018
            ? [FindingColumns.Statement(3.6), FindingColumns.Studies(2), .. components, FindingColumns.Confidence(1.7), FindingColumns.Explanation(3)]
            : [FindingColumns.Number, FindingColumns.Statement(3.6), .. components, FindingColumns.Confidence(1.7), FindingColumns.Studies(2.2)];
        return new(
            "evidence-profile",
            context.Text("table.caption.evidence-profile", review.Findings.Count),
            context.Text("table.alt.evidence-profile", review.Findings.Count, FindingTables.LevelCounts(review, context)),
            Orientation.Landscape,
            [.. columns.Select(column => column.Heading(context))],
            FindingTables.Rows(review, context, columns),
            FindingTables.Footnotes(review, context),
            FindingTables.Preamble(review, context));
    }
}
