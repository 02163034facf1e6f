namespace EvidenceSynth.Screening.Ranking;

/// <summary>
/// Weights that keep the many irrelevant references from drowning the few relevant ones (ASReview's "balanced", ratio 9.8): relevant 1,
/// irrelevant n₁ / (9.8 n₀), then all scaled so that they sum to the number of labels. One class alone: all 1.
/// </summary>
public static class ExampleWeights
{
    public const double Ratio = 9.8;

    public static (float Relevant, float Irrelevant) Balanced(int relevant, int irrelevant)
    {
        if (relevant == 0 || irrelevant == 0) return (1, 1);
        var other = relevant / (Ratio * irrelevant);
        var scale = (relevant + irrelevant) / (relevant + other * irrelevant);
        return ((float)scale, (float)(scale * other));
    }
}
