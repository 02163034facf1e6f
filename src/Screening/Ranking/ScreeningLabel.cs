namespace EvidenceSynth.Screening.Ranking;

/// <summary>What a person decided about one reference, for the ranking to learn from. Labels are given in the order in which they were made.</summary>
/// <param name="Row">The reference's position in the vectors.</param>
/// <param name="Strength">How much the label counts, above 0 and at most 1; a plain decision counts 1.</param>
/// <param name="FromEarlierReview">
/// True for a reference that another review of the team decided on: it is learnt from, but counts neither as found here nor as read here.
/// </param>
public readonly record struct ScreeningLabel(int Row, bool Relevant, float Strength = 1, bool FromEarlierReview = false)
{
    /// <summary>Strength of an uncertain inclusion: a maybe vote, or a reference included on title and abstract and excluded on its full text.</summary>
    public const float UncertainStrength = .3f;
}
