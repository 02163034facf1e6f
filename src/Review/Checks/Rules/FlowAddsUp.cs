using EvidenceSynth.Flow;

namespace EvidenceSynth.Checks.Rules;

/// <summary>Every arrow of the flow diagram is an equation, and all of them hold (PRISMA 2020, item 16a).</summary>
sealed class FlowAddsUp : IConsistencyRule
{
    public string Id => "A1";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        FlowInvariants.Of(review).Where(invariant => !invariant.Holds).Select(invariant => new CheckItem(
            Id, Severity.Error, new("check.flow", invariant.Name, invariant.Expected, invariant.Recorded), new("subject.flow"), "flow"));
}
