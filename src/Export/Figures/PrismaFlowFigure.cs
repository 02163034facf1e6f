using EvidenceSynth.Export.Tables;
using EvidenceSynth.Flow;

namespace EvidenceSynth.Export.Figures;

/// <summary>
/// The PRISMA 2020 flow diagram (Page et al. 2021): databases and registers at the left, other methods in grey at the right, what people and what
/// automation tools excluded apart, reasons from the most frequent to the least. Text is set to the left, because the boxes hold lists.
/// </summary>
public static class PrismaFlowFigure
{
    public static Figure Of(RecordedFlow flow, ReviewSnapshot review, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(context);
        var arms = flow.Arms.Select((arm, index) => new FlowColumn(arm, index == 1, review, context)).ToList();
        var included = new FlowBox(FlowLayout.MainWidth, Included(flow, context));
        var scene = new FlowLayout(arms, included, context).Scene(context.Text("figure.flow.title"), Describe(flow, context));
        return new("flow", context.Text("figure.caption.flow", flow.Arms.Sum(arm => arm.TotalIdentified), flow.TotalIncluded), scene,
            flow.OtherMethods is null ? Orientation.Portrait : Orientation.Landscape);
    }

    private static IEnumerable<FlowLine> Included(RecordedFlow flow, ExportContext context) =>
        flow.Parts.Select(part => new FlowLine(part.Name.In(context.Language), context.Number(part.Studies)))
            .Prepend(new(context.Text("figure.flow.included"), context.Number(flow.TotalIncluded), Bold: true));

    private static string Describe(RecordedFlow flow, ExportContext context) => string.Join(" ", flow.Arms
        .Select((arm, index) => context.Text("figure.flow.description", FlowSteps.Heading(arm, index == 1, context), arm.TotalIdentified, arm.Screened, arm.ExcludedByPeople, arm.ExcludedByMachine, arm.Assessed, arm.Included))
        .Append(context.Text("figure.flow.total", flow.TotalIncluded)));
}

/// <summary>One arm of the diagram: for each step the box of what came in and, where something was lost, the box beside it.</summary>
sealed class FlowColumn
{
    public FlowColumn(FlowArm arm, bool other, ReviewSnapshot review, ExportContext context)
    {
        IsOther = other;
        Heading = FlowSteps.Heading(arm, other, context);
        Included = context.Number(arm.Included);
        Steps = [.. FlowSteps.Of(arm, review, context).Select((step, index) => (
            new FlowBox(FlowLayout.MainWidth, Main(step, index == 0 ? FlowSteps.Sources(arm, context) : [], context)),
            step.Lost.Count == 0 ? null : new FlowBox(FlowLayout.SideWidth, Side(step, context))))];
    }

    public bool IsOther { get; }
    public string Heading { get; }

    /// <summary>How many of the arm's reports reached the last box.</summary>
    public string Included { get; }

    public IReadOnlyList<(FlowBox Main, FlowBox? Side)> Steps { get; }

    private static IEnumerable<FlowLine> Main(FlowStep step, IEnumerable<FlowCount> parts, ExportContext context) =>
        parts.Select(part => Line(part, context)).Prepend(new(step.Name, context.Number(step.In), Bold: true));

    private static IEnumerable<FlowLine> Side(FlowStep step, ExportContext context)
    {
        yield return new(step.LostName, context.Number(step.LostInAll), Bold: true);
        // A single line that repeats its heading says nothing new.
        foreach (var count in step.Lost.Where(count => count.Name != step.LostName))
            yield return Line(count, context);
    }

    private static FlowLine Line(FlowCount count, ExportContext context) => new(count.Name, context.Number(count.Records), IsPart: count.IsPart);
}
