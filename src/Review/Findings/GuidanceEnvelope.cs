using EvidenceSynth.Text;

namespace EvidenceSynth.Findings;

/// <summary>
/// The span of levels that the guidance typically foresees for a profile (paper 2, table 5): at least one level down per component with serious concerns,
/// at most two, and one more where there is a moderate concern or two or more minor ones. The upper bound is our reading of "one or two levels";
/// a level outside is worth a look, never an error.
/// </summary>
/// <param name="Highest">The highest level foreseen.</param>
/// <param name="Lowest">The lowest level foreseen.</param>
public sealed record GuidanceEnvelope(Confidence Highest, Confidence Lowest)
{
    /// <summary>The envelope of a profile, or null while a component is missing.</summary>
    public static GuidanceEnvelope? For(CerqualProfile profile)
    {
        if (!profile.IsComplete) return null;
        var serious = profile.With(Concern.Serious).Count;
        var lighter = Suggestion.LighterConcerns(profile) is null ? 0 : 1;
        return new(Suggestion.Down(serious), Suggestion.Down(2 * serious + lighter));
    }

    public bool Contains(Confidence level) => level >= Highest && level <= Lowest;

    /// <summary>The span as a sentence.</summary>
    public Message InWords => Highest == Lowest
        ? new("cerqual.envelope-one", Highest)
        : new("cerqual.envelope", Highest, Lowest);
}
