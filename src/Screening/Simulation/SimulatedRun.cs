namespace EvidenceSynth.Screening.Simulation;

/// <summary>One replay of a screening.</summary>
/// <param name="PriorRows">The references known at the start.</param>
/// <param name="Ranks">Rank of each relevant reference, prior ones not counted.</param>
/// <param name="References">References to be read, prior ones not counted.</param>
public sealed record SimulatedRun(
    int Seed, IReadOnlyList<int> PriorRows, IReadOnlyList<int> Ranks, int References, IReadOnlyList<ReplayedStop> Stops, double Seconds)
{
    public RunMetrics Metrics { get; } = new(Ranks, References);
}

/// <summary>Where a stopping rule would have ended a run.</summary>
/// <param name="Read">References read by then, prior ones not counted; all where the rule never said stop.</param>
/// <param name="Recall">Share of the relevant references found by then.</param>
public sealed record ReplayedStop(string Rule, int Seed, int Read, double Recall);
