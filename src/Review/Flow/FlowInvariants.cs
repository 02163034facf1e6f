using EvidenceSynth.Text;

namespace EvidenceSynth.Flow;

/// <summary>Every arrow of the flow diagram as an equation, and the flow against the rest of the review.</summary>
public static class FlowInvariants
{
    public static IReadOnlyList<FlowInvariant> Of(ReviewSnapshot review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.Flow is not { } flow ? [] :
            [.. flow.Arms.SelectMany(arm => OfArm(arm, ArmName(flow, arm))), .. OfIncluded(flow, review), .. OfExcluded(flow, review)];
    }

    private static Message ArmName(RecordedFlow flow, FlowArm arm) =>
        new(ReferenceEquals(arm, flow.OtherMethods) ? "flow.arm-other" : "flow.arm-databases");

    private static IEnumerable<FlowInvariant> OfArm(FlowArm arm, Message name)
    {
        yield return new(new("flow.screened", name),
            arm.TotalIdentified - arm.DuplicatesRemoved - arm.MarkedIneligibleByAutomation - arm.RemovedForOtherReasons, arm.Screened);
        yield return new(new("flow.sought", name), arm.Screened - arm.ExcludedByPeople - arm.ExcludedByMachine, arm.Sought);
        yield return new(new("flow.assessed", name), arm.Sought - arm.NotRetrieved, arm.Assessed);
        yield return new(new("flow.included", name),
            arm.Assessed - arm.Excluded.Sum(reason => reason.Reports) - arm.Deprioritised.Sum(reason => reason.Reports), arm.Included);
    }

    private static IEnumerable<FlowInvariant> OfIncluded(RecordedFlow flow, ReviewSnapshot review)
    {
        yield return new(new("flow.studies"), review.Studies.Count, flow.TotalIncluded);
        if (flow.Parts.Count == 0) yield break;
        yield return new(new("flow.parts"), flow.TotalIncluded, flow.Parts.Sum(part => part.Studies));
        foreach (var part in flow.Parts)
            yield return new(new("flow.part", part.Name), review.Studies.Count(study => part.Arms.Contains(study.Arm)), part.Studies);
    }

    private static IEnumerable<FlowInvariant> OfExcluded(RecordedFlow flow, ReviewSnapshot review)
    {
        if (review.ExcludedReports.Count == 0) yield break;
        foreach (var arm in flow.Arms)
        {
            var other = ReferenceEquals(arm, flow.OtherMethods);
            foreach (var reason in arm.Excluded.Concat(arm.Deprioritised))
                yield return new(new("flow.reason", ArmName(flow, arm), review.Protocol.Reason(reason.ReasonKey)?.Name ?? (object)reason.ReasonKey),
                    review.ExcludedReports.Count(report => report.FoundByOtherMethods == other && report.ReasonKey == reason.ReasonKey), reason.Reports);
        }
    }
}
