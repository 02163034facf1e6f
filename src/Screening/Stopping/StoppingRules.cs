namespace EvidenceSynth.Screening.Stopping;

/// <summary>The rules that a protocol can choose from.</summary>
public static class StoppingRules
{
    public static IReadOnlyList<IStoppingRule> All(RecallTarget target) =>
        [new GuaranteedRule(target), ModelBasedRule.Standard(target), ModelBasedRule.Steady(target)];
}
