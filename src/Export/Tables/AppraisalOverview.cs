using EvidenceSynth.Appraisal;

namespace EvidenceSynth.Export.Tables;

/// <summary>The overall judgement of every appraised study, by tool (PRISMA 2020, item 18). This is appraisal of studies, not CERQual.</summary>
public static class AppraisalOverview
{
    public static Table Of(ReviewSnapshot review, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(context);
        var studies = review.Appraisals.Select(appraisal => appraisal.Study).Distinct().Count();
        return new(
            "appraisal",
            context.Text("table.caption.appraisal", studies),
            context.Text("table.alt.studies", studies),
            Orientation.Portrait,
            [
                new(context.Text("table.column.study"), 3, ColumnKind.RowHeading),
                new(context.Text("table.column.design"), 3),
                new(context.Text("table.column.overall"), 3),
            ],
            [.. review.Tools.SelectMany(tool => Rows(tool, review, context))],
            []);
    }

    private static IEnumerable<Row> Rows(AppraisalTool tool, ReviewSnapshot review, ExportContext context)
    {
        var appraisals = review.Appraisals.Where(appraisal => appraisal.Tool.Key == tool.Key)
            .Select(appraisal => (Study: review.Study(appraisal.Study), Overall: appraisal.OverallStep))
            .OrderBy(appraisal => appraisal.Study.Label, new AlphabeticalOrder(context.Language)).ToList();
        if (appraisals.Count == 0) return [];
        return appraisals.Select(Row (appraisal) => new CellRow(
        [
            new(appraisal.Study.Label),
            new(context.Name(appraisal.Study.Design)),
            appraisal.Overall is { } step ? new([Passage.Of(step.Name, context)]) : new(context.Text("table.cell.not-judged")),
        ])).Prepend(new GroupRow(Passage.Of(tool.Name, context)));
    }
}
