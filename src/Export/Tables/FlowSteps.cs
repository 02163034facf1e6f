using EvidenceSynth.Flow;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Export.Tables;

/// <summary>A number of the flow with what it counts.</summary>
/// <param name="Name">What was counted.</param>
/// <param name="Records">How many records or reports.</param>
/// <param name="IsPart">It is part of the line above it.</param>
public sealed record FlowCount(string Name, int Records, bool IsPart = false);

/// <summary>One step of an arm: what came in, what went on, and what was lost on the way, for which reasons.</summary>
public sealed record FlowStep(string Name, int In, int Out, string LostName, IReadOnlyList<FlowCount> Lost)
{
    public int LostInAll => Lost.Sum(count => count.Records);
}

/// <summary>The steps of the PRISMA 2020 flow in the words of the export language; the figure and the table draw the same ones.</summary>
public static class FlowSteps
{
    public static IReadOnlyList<FlowStep> Of(FlowArm arm, ReviewSnapshot review, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(arm);
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            new(context.Text("figure.flow.identified"), arm.TotalIdentified, arm.Screened, context.Text("figure.flow.removed"), Counted(
                (context.Text("figure.flow.duplicates"), arm.DuplicatesRemoved),
                (context.Text("figure.flow.automation"), arm.MarkedIneligibleByAutomation),
                (context.Text("figure.flow.other-reasons"), arm.RemovedForOtherReasons))),
            new(context.Text("figure.flow.screened"), arm.Screened, arm.Sought, context.Text("figure.flow.excluded-records"), Counted(
                (context.Text("figure.flow.by-people"), arm.ExcludedByPeople),
                (context.Text("figure.flow.by-machine"), arm.ExcludedByMachine))),
            new(context.Text("figure.flow.sought"), arm.Sought, arm.Assessed, context.Text("figure.flow.not-retrieved"),
                Counted((context.Text("figure.flow.not-retrieved"), arm.NotRetrieved))),
            new(context.Text("figure.flow.assessed"), arm.Assessed, arm.Included, context.Text("figure.flow.excluded-reports"),
                [.. Reasons(arm.Excluded, review, context), .. Deprioritised(arm.Deprioritised, review, context)]),
        ];
    }

    /// <summary>
    /// What the arm is called. The official template knows databases and registers; a review that ran its citation searches through the same screening
    /// has them in this arm, and the heading then names what is in it.
    /// </summary>
    public static string Heading(FlowArm arm, bool other, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(arm);
        ArgumentNullException.ThrowIfNull(context);
        if (other) return context.Text("figure.flow.other-methods");
        var categories = arm.Identified.Select(source => source.Category).Distinct().Order().ToList();
        if (categories.All(category => category is SourceCategory.Database or SourceCategory.Register)) return context.Text("figure.flow.databases-and-registers");
        var names = categories.Select((category, index) => index == 0 ? Name(category, context) : LowerFirst(Name(category, context))).ToList();
        return names.Count == 1 ? names[0] : context.Text("figure.flow.and", string.Join(", ", names[..^1]), names[^1]);
    }

    /// <summary>Where an arm's records came from: the categories, and under each its sources, the largest first.</summary>
    public static IReadOnlyList<FlowCount> Sources(FlowArm arm, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(arm);
        return [.. arm.Identified.GroupBy(source => source.Category).OrderBy(group => group.Key).SelectMany(group => Category(group, context))];
    }

    private static IEnumerable<FlowCount> Category(IGrouping<SourceCategory, IdentifiedCount> category, ExportContext context)
    {
        yield return new(Name(category.Key, context), category.Sum(source => source.Records));
        foreach (var source in category.OrderByDescending(source => source.Records).ThenBy(source => source.Source, new AlphabeticalOrder(context.Language)))
            yield return new(source.Source, source.Records, IsPart: true);
    }

    private static IEnumerable<FlowCount> Reasons(IEnumerable<ReasonCount> reasons, ReviewSnapshot review, ExportContext context) => reasons
        .Select(reason => new FlowCount(Name(reason, review, context), reason.Reports))
        .OrderByDescending(reason => reason.Records).ThenBy(reason => reason.Name, new AlphabeticalOrder(context.Language));

    private static IEnumerable<FlowCount> Deprioritised(IReadOnlyList<ReasonCount> reasons, ReviewSnapshot review, ExportContext context) =>
        Reasons(reasons, review, context).Select(reason => reason with { Name = context.Text("figure.flow.deprioritised-reason", LowerFirst(reason.Name)) });

    private static string Name(SourceCategory category, ExportContext context) => context.Text($"figure.flow.category.{category}");

    private static string Name(ReasonCount reason, ReviewSnapshot review, ExportContext context) =>
        review.Protocol.Reason(reason.ReasonKey)?.Name.In(context.Language) ?? reason.ReasonKey;

    private static List<FlowCount> Counted(params IReadOnlyList<(string Name, int Records)> counts) =>
        [.. counts.Where(count => count.Records > 0).Select(count => new FlowCount(count.Name, count.Records))];

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
