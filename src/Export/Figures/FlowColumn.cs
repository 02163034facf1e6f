using EvidenceSynth.Export.Tables;
using EvidenceSynth.Flow;

namespace EvidenceSynth.Export.Figures;

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
