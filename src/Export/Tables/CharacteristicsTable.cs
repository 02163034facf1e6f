using EvidenceSynth.Integration;

namespace EvidenceSynth.Export.Tables;

/// <summary>The characteristics derived from the findings: what each means, the question put to every intervention, and the findings that carry it.</summary>
public static class CharacteristicsTable
{
    public static Table Of(ReviewSnapshot review, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var columns = IntegrationMatrix.Of(review).Columns;
        return new(
            "characteristics",
            context.Text("table.caption.characteristics", columns.Count),
            context.Text("table.alt.characteristics", columns.Count),
            Orientation.Portrait,
            [
                new(context.Text("table.column.characteristic"), 2, ColumnKind.RowHeading),
                new(context.Text("table.column.description"), 4),
                new(context.Text("table.column.question"), 3),
                new(context.Text("table.column.rests-on"), 2.4),
            ],
            [.. columns.Select(column => new CellRow(
            [
                new([Passage.Of(column.Characteristic.Name, context)]),
                new([.. column.Characteristic.Descriptions.Select(text => Passage.Of(text, context) with { IsBullet = true })]),
                new([Passage.Of(column.Characteristic.Question, context)]),
                new([.. column.Findings.Select(finding => new Passage(context.Text("table.cell.finding-confidence", finding.Number,
                    finding.Finding.Assessment.Overall is { } overall ? overall.Level : context.Text("table.cell.not-judged"))))]),
            ]))],
            []);
    }
}
