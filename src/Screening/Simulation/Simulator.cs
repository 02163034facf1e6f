using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Simulation;

/// <summary>
/// Replays a finished screening as ASReview's simulation does: the prior references are known, then always the best-ranked reference is read and its
/// label shown to the ranking, until the last relevant one is found. With stopping rules the run goes on until all of them have said stop.
/// </summary>
public sealed class Simulator(LabelledSet set, SimulationSettings settings, TimeProvider time)
{
    private readonly ReferenceVectors _vectors = ReferenceVectors.Build(set.References.Select(reference => reference.Text), settings.Vectors);
    private SimilarityGraph? _graph;

    public SimulatedRun Run(Prior prior, int seed)
    {
        _graph ??= SimilarityGraph.Build(_vectors, settings.Ranking.Neighbours);
        var started = time.GetTimestamp();
        var priors = prior.Choose(set, seed);
        var ranker = new Ranker(_vectors, _graph, settings.Ranking, settings.Protocol);
        var labels = priors.Select(Label).ToList();
        var replay = new StoppingReplay(settings.Rules, seed, set.Included - priors.Count(row => set.References[row].Included));
        var ranks = new List<int>();
        var fit = ranker.Fit(labels);
        var refitAt = settings.Schedule.Next(labels.Count);
        while (ranks.Count < replay.Relevant || !replay.IsDone)
        {
            if (labels.Count >= refitAt)
            {
                fit = ranker.Fit(labels);
                refitAt = settings.Schedule.Next(labels.Count);
            }
            if (ranker.Rank(labels, fit).First() is not { } row) break;
            labels.Add(Label(row));
            var read = labels.Count - priors.Count;
            if (set.References[row].Included) ranks.Add(read);
            replay.Check(new(_vectors, settings.Ranking, labels, priors.Count, fit, seed), ranks.Count, read);
        }
        return new(seed, priors, ranks, _vectors.Count - priors.Count, replay.Stops(_vectors.Count - priors.Count), time.GetElapsedTime(started).TotalSeconds);
    }

    private ScreeningLabel Label(int row)
    {
        var reference = set.References[row];
        var uncertain = settings.LearnFromAbstractDecisions && !reference.Included && reference.IncludedOnAbstract == true;
        return new(row, reference.Included || uncertain, uncertain ? ScreeningLabel.UncertainStrength : 1);
    }
}

/// <summary>What a simulation uses.</summary>
public sealed record SimulationSettings
{
    public VectorSettings Vectors { get; init; } = new();

    public RankingSettings Ranking { get; init; } = RankingSettings.Default;

    /// <summary>Title of the review and its inclusion criteria, where known.</summary>
    public ReferenceText? Protocol { get; init; }

    /// <summary>Teach the ranking references included on title and abstract alone as uncertain inclusions, while looking for the final ones.</summary>
    public bool LearnFromAbstractDecisions { get; init; }

    public RefitSchedule Schedule { get; init; } = RefitSchedule.Default;

    public IReadOnlyList<StoppingRule> Rules { get; init; } = [];
}
