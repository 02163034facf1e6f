using EvidenceSynth.Integration;

namespace EvidenceSynth.Export.Tables;

/// <summary>
/// The integration matrix: interventions by characteristics, each answer in words on its colour, with the counts of every column at the foot.
/// What weakens it is said below: characteristics that rest on findings of low confidence, answers without a quotation.
/// </summary>
public static class MatrixTable
{
    public static Table Of(ReviewSnapshot review, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var matrix = IntegrationMatrix.Of(review);
        var group = context.Text("table.column.characteristics");
        return new(
            "matrix",
            context.Text("table.caption.matrix", matrix.Rows.Count, matrix.Columns.Count),
            context.Text("table.alt.matrix", matrix.Rows.Count, matrix.Columns.Count),
            Orientation.Landscape,
            [
                new(context.Text("table.column.study"), 2, ColumnKind.RowHeading),
                new(context.Text("table.column.intervention"), 2),
                .. matrix.Columns.Select(column => new Column(column.Characteristic.Name.In(context.Language), 1.6, Group: group)),
            ],
            matrix.Rows.Count == 0 ? [] : [.. Rows(matrix, review, context), Totals(matrix, context)],
            [.. Footnotes(matrix, context)]);
    }

    private static IEnumerable<Row> Rows(IntegrationMatrix matrix, ReviewSnapshot review, ExportContext context) => matrix.Rows
        .OrderBy(row => review.Study(row.Intervention.Study).Label, new AlphabeticalOrder(context.Language))
        .Select(row => new CellRow(
        [
            new(review.Study(row.Intervention.Study).Label),
            new([Passage.Of(row.Intervention.Name, context)]),
            .. row.Cells.Select(cell => cell is null
                ? new Cell(context.Text("table.cell.not-answered"))
                : new Cell(context.Name(cell.Answer), Swatches.Of(cell.Answer))),
        ]));

    private static CellRow Totals(IntegrationMatrix matrix, ExportContext context) => new(
        [new(context.Text("table.cell.total")), new(""), .. matrix.Columns.Select(column => new Cell([.. Counts(column.Answers, context)]))], IsTotal: true);

    private static IEnumerable<Passage> Counts(AnswerCounts counts, ExportContext context) => Enum.GetValues<MatrixAnswer>()
        .Where(answer => counts[answer] > 0).Select(answer => new Passage(context.Text("table.cell.count", answer, counts[answer])));

    private static IEnumerable<string> Footnotes(IntegrationMatrix matrix, ExportContext context)
    {
        foreach (var column in matrix.Columns.Where(column => column.BelowThreshold.Count > 0))
            yield return context.Text(column.RestsOnNothing ? "table.note.only-below-threshold" : "table.note.below-threshold", column.Characteristic.Name, column.BelowThreshold.Select(finding => (object)finding.Number).ToList());
        var answers = matrix.Rows.SelectMany(row => row.Cells).OfType<MatrixCell>().ToList();
        var unsupported = answers.Count(cell => !cell.IsSupported);
        if (unsupported > 0)
            yield return context.Text("table.note.unsupported", unsupported, answers.Count);
    }
}
