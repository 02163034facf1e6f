using EvidenceSynth.Flow;

namespace EvidenceSynth.Export.Tables;

/// <summary>
/// The flow diagram as a table, for readers who cannot see the figure (WCAG 1.1.1): what came into each step, what went on, and why the rest did not.
/// </summary>
public static class FlowTable
{
    public static Table Of(RecordedFlow flow, ReviewSnapshot review, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(context);
        return new(
            "flow-table",
            context.Text("table.caption.flow-table"),
            context.Text("table.alt.flow-table"),
            Orientation.Portrait,
            [
                new(context.Text("table.column.stage"), 4, ColumnKind.RowHeading),
                new(context.Text("table.column.in"), 1.2, ColumnKind.Number),
                new(context.Text("table.column.out"), 1.2, ColumnKind.Number),
                new(context.Text("table.column.reason"), 4.5),
                new(context.Text("table.column.left-out"), 1.2, ColumnKind.Number),
            ],
            [.. flow.Arms.SelectMany(arm => ArmRows(arm, ReferenceEquals(arm, flow.OtherMethods), review, context)), .. Included(flow, context)],
            []);
    }

    private static IEnumerable<Row> ArmRows(FlowArm arm, bool other, ReviewSnapshot review, ExportContext context)
    {
        yield return new GroupRow(new(FlowSteps.Heading(arm, other, context)));
        foreach (var step in FlowSteps.Of(arm, review, context))
        {
            var lost = step.Lost.Count == 0 ? [new FlowCount("", 0)] : step.Lost;
            yield return Line(context, step.Name, step.In, step.Out, lost[0]);
            foreach (var reason in lost.Skip(1))
                yield return Line(context, step.Name, null, null, reason);
        }
    }

    private static IEnumerable<Row> Included(RecordedFlow flow, ExportContext context)
    {
        yield return new GroupRow(new(context.Text("figure.flow.phase-included")));
        yield return Line(context, context.Text("figure.flow.included"), null, flow.TotalIncluded, new("", 0));
        foreach (var part in flow.Parts)
            yield return Line(context, part.Name.In(context.Language), null, part.Studies, new("", 0));
    }

    private static CellRow Line(ExportContext context, string name, int? into, int? onward, FlowCount lost) => new(
    [
        new(name),
        new(into is { } before ? context.Number(before) : ""),
        new(onward is { } after ? context.Number(after) : ""),
        new(lost.Name),
        new(lost.Name.Length > 0 ? context.Number(lost.Records) : ""),
    ]);
}
