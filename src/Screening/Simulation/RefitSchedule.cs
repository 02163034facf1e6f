namespace EvidenceSynth.Screening.Simulation;

/// <summary>How often a simulation learns anew.</summary>
/// <param name="Steps">While there are fewer labels than Below, after so many new ones; the last step holds for ever.</param>
public sealed record RefitSchedule(IReadOnlyList<(int Below, int Every)> Steps)
{
    /// <summary>At every label to 60, every 5 to 300, every 25 to 600, every 50 to 1,500, every 250 after.</summary>
    public static RefitSchedule Default { get; } = new([(60, 1), (300, 5), (600, 25), (1500, 50), (int.MaxValue, 250)]);

    /// <summary>The number of labels at which to learn next.</summary>
    public int Next(int labels) => labels + Steps.First(step => labels < step.Below).Every;
}
