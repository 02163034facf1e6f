using EvidenceSynth.Text;

namespace EvidenceSynth.Findings;

/// <summary>
/// What a rule points at for a complete profile, in words: the level, the rule, and the steps that led there. It is shown, never stored:
/// the published evaluation counts "own scoring rules" among the misuses of CERQual (Wainwright et al. 2023, table 2).
/// </summary>
public sealed record Suggestion
{
    private Suggestion(SuggestionRule rule, Confidence level, IReadOnlyList<Message> steps) => (Rule, Level, Steps) = (rule, level, steps);

    public SuggestionRule Rule { get; }
    public Confidence Level { get; }

    /// <summary>The reasoning, one sentence a step.</summary>
    public IReadOnlyList<Message> Steps { get; }

    /// <summary>The suggestion for a profile, or null while a component is missing.</summary>
    public static Suggestion? For(CerqualProfile profile, SuggestionRule rule)
    {
        if (!profile.IsComplete) return null;
        return rule == SuggestionRule.Guidance ? Guidance(profile) : House(profile);
    }

    private static Suggestion Guidance(CerqualProfile profile)
    {
        var steps = new List<Message> { new("cerqual.start-high") };
        var serious = profile.With(Concern.Serious);
        foreach (var component in serious)
            steps.Add(new("cerqual.down-serious", component));
        var lighter = LighterConcerns(profile);
        if (lighter is not null)
            steps.Add(lighter);
        return new(SuggestionRule.Guidance, Down(serious.Count + (lighter is null ? 0 : 1)), steps);
    }

    private static Suggestion House(CerqualProfile profile)
    {
        var (serious, moderate, minor) = (profile.With(Concern.Serious).Count, profile.With(Concern.Moderate).Count, profile.With(Concern.Minor).Count);
        var (level, why) = (serious, moderate, minor) switch
        {
            (0, 0, <= 1) => (Confidence.High, "cerqual.house-at-most-one-minor"),
            (0, 0, _) => (Confidence.Moderate, "cerqual.house-only-minor"),
            (0, 1, _) => (Confidence.Moderate, "cerqual.house-one-moderate"),
            (0, _, _) => (Confidence.Low, "cerqual.house-several-moderate"),
            (1, 0, 0) => (Confidence.Moderate, "cerqual.house-one-serious"),
            (1, _, _) => (Confidence.Low, "cerqual.house-serious-and-other"),
            (2, 0, 0) => (Confidence.Low, "cerqual.house-two-serious"),
            _ => (Confidence.VeryLow, "cerqual.house-two-serious-and-other"),
        };
        return new(SuggestionRule.House, level, [new Message(why)]);
    }

    /// <summary>Moderate and minor concerns may together be worth one level (paper 2, table 5): said as a sentence, or null where they are not.</summary>
    internal static Message? LighterConcerns(CerqualProfile profile)
    {
        var moderate = profile.With(Concern.Moderate);
        if (moderate.Count > 0) return new("cerqual.down-moderate", Message.List(moderate));
        var minor = profile.With(Concern.Minor);
        return minor.Count >= 2 ? new("cerqual.down-minor", Message.List(minor)) : null;
    }

    internal static Confidence Down(int levels) => (Confidence)Math.Min(levels, (int)Confidence.VeryLow);
}
