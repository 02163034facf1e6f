using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Simulation;

/// <summary>A stopping rule to replay: asked at every checkpoint until it first says stop.</summary>
public sealed record StoppingRule(string Name, Func<RunState, bool> SaysStop);

/// <summary>What is known at a checkpoint of a run.</summary>
/// <param name="Labels">All labels in the order made, the prior ones first.</param>
/// <param name="Priors">How many of the labels are prior ones.</param>
/// <param name="Fit">The latest fit; it may lag behind the labels as the refit schedule says.</param>
public sealed record RunState(
    ReferenceVectors Vectors, RankingSettings Settings, IReadOnlyList<ScreeningLabel> Labels, int Priors, FittedRanking Fit, int Seed);
