using EvidenceSynth.Flow;

namespace EvidenceSynth.Tests.Review.Flow;

/// <summary>One recorded count of a flow, a way to change it, and the equations that it stands in.</summary>
sealed record Tampering(string Count, Func<RecordedFlow, int, RecordedFlow> Change, IReadOnlyList<string> Breaks)
{
    /// <summary>Every count of a flow.</summary>
    public static IReadOnlyList<Tampering> Of(RecordedFlow flow) =>
    [
        .. OfArm(flow.DatabasesAndRegisters, "flow.arm-databases",
            (whole, change) => whole with { DatabasesAndRegisters = change(whole.DatabasesAndRegisters) }),
        .. flow.OtherMethods is null ? [] : OfArm(flow.OtherMethods, "flow.arm-other",
            (whole, change) => whole with { OtherMethods = change(whole.OtherMethods!) }),
        .. flow.Parts.Select((part, index) => new Tampering($"part {part.Name}", (whole, more) => whole with
        {
            Parts = At(whole.Parts, index, old => old with { Studies = old.Studies + more }),
        }, ["flow.parts", $"flow.part({part.Name})"])),
    ];

    private static IEnumerable<Tampering> OfArm(FlowArm recorded, string name, Func<RecordedFlow, Func<FlowArm, FlowArm>, RecordedFlow> put)
    {
        string screened = $"flow.screened({name})", sought = $"flow.sought({name})";
        string assessed = $"flow.assessed({name})", included = $"flow.included({name})";
        Tampering On(string count, Func<FlowArm, int, FlowArm> change, params string[] breaks) =>
            new($"{count} ({name})", (flow, more) => put(flow, arm => change(arm, more)), breaks);

        yield return On("duplicates", (old, more) => old with { DuplicatesRemoved = old.DuplicatesRemoved + more }, screened);
        yield return On("ineligible", (old, more) => old with { MarkedIneligibleByAutomation = old.MarkedIneligibleByAutomation + more }, screened);
        yield return On("other reasons", (old, more) => old with { RemovedForOtherReasons = old.RemovedForOtherReasons + more }, screened);
        yield return On("screened", (old, more) => old with { Screened = old.Screened + more }, screened, sought);
        yield return On("excluded by people", (old, more) => old with { ExcludedByPeople = old.ExcludedByPeople + more }, sought);
        yield return On("excluded by machine", (old, more) => old with { ExcludedByMachine = old.ExcludedByMachine + more }, sought);
        yield return On("sought", (old, more) => old with { Sought = old.Sought + more }, sought, assessed);
        yield return On("not retrieved", (old, more) => old with { NotRetrieved = old.NotRetrieved + more }, assessed);
        yield return On("assessed", (old, more) => old with { Assessed = old.Assessed + more }, assessed, included);
        yield return On("included", (old, more) => old with { Included = old.Included + more }, included, "flow.studies", "flow.parts");
        for (var index = 0; index < recorded.Identified.Count; index++)
        {
            var source = index;
            yield return On(recorded.Identified[source].Source, (old, more) => old with
            {
                Identified = At(old.Identified, source, count => count with { Records = count.Records + more }),
            }, screened);
        }

        var listed = $"flow.reason({name}";
        foreach (var reason in recorded.Excluded)
            yield return On(reason.ReasonKey, (old, more) => old with { Excluded = More(old.Excluded, reason, more) }, included, listed);
        foreach (var reason in recorded.Deprioritised)
            yield return On(reason.ReasonKey, (old, more) => old with { Deprioritised = More(old.Deprioritised, reason, more) }, included, listed);
    }

    private static IReadOnlyList<ReasonCount> More(IReadOnlyList<ReasonCount> reasons, ReasonCount reason, int more) =>
        [.. reasons.Select(old => old == reason ? old with { Reports = old.Reports + more } : old)];

    private static IReadOnlyList<T> At<T>(IReadOnlyList<T> list, int index, Func<T, T> change) =>
        [.. list.Select((old, place) => place == index ? change(old) : old)];
}
