using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>
/// Ranks the references that nobody has decided on, most probably relevant first. A linear model leads while it finds things, the protocol helps
/// until a handful is found, and when nothing relevant turns up the ranking leans more and more on the neighbourhood of what was found:
/// z(linear) + .5·5/(5+found)·z(protocol) + t·z(spreading) + t·z(nearest labels), t = .5·min(1, drought/50), z over the undecided references.
/// </summary>
/// <remarks>
/// The same labels in the same order give the same ranking to the last bit. Never throws for what the labels or texts are:
/// <see cref="RankedReferences.Messages"/> says what the order rests on. One instance serves one thread and remembers the labels it has compared.
/// </remarks>
public sealed class Ranker(ReferenceVectors vectors, SimilarityGraph graph, RankingSettings settings, ReferenceText? protocol = null)
{
    private readonly LinearTrainer _trainer = new(vectors, settings.Linear);
    private readonly float[]? _protocol = protocol is null ? null : ProtocolScore.Of(vectors, protocol);
    private NearestLabels _nearest = new(vectors, settings.Neighbours);
    private List<ScreeningLabel> _compared = [];

    /// <summary>Learns from the labels and ranks.</summary>
    public RankedReferences Rank(IReadOnlyList<ScreeningLabel> labels) => Rank(labels, Fit(labels));

    /// <summary>Learns from the labels: the slow part, which may lag behind the latest labels.</summary>
    public FittedRanking Fit(IReadOnlyList<ScreeningLabel> labels)
    {
        var state = new LabelledState(labels, vectors.Count);
        if (state.Relevant == 0) return new(LinearModel.Empty(vectors), [], []);
        var model = _trainer.Train(state.Examples());
        return new(model, model.ScoreAll(), settings.SpreadingWeight > 0 ? Spread(state) : []);
    }

    /// <summary>Ranks by an earlier fit; how much is found, the drought and the nearest labels follow the latest labels at once.</summary>
    public RankedReferences Rank(IReadOnlyList<ScreeningLabel> labels, FittedRanking fit)
    {
        var state = new LabelledState(labels, vectors.Count);
        var scores = new Combination(state.IsLabelled);
        var basis = RankingBasis.ImportOrder;
        if (fit.Linear.Length > 0)
        {
            basis = RankingBasis.Labels;
            scores.Add(row => fit.Linear[row], 1);
            if (_protocol is not null)
                scores.Add(row => _protocol[row], settings.ProtocolWeight * settings.ProtocolHalvedBy / (settings.ProtocolHalvedBy + state.Found));
            var dryness = Math.Min(1, (double)state.Drought / settings.DryAfter);
            if (fit.Spreading.Length > 0) scores.Add(row => fit.Spreading[row], settings.SpreadingWeight * dryness);
            if (settings.NearestWeight > 0)
            {
                Compare(state.Labels);
                scores.Add(_nearest.Score, settings.NearestWeight * dryness);
            }
        }
        else if (_protocol is not null)
        {
            basis = RankingBasis.Protocol;
            scores.Add(row => _protocol[row], 1);
        }
        return new(scores.Totals, state.IsLabelled, basis, fit.Model, () => RankingMessages.For(vectors, state, basis));
    }

    private double[] Spread(LabelledState state)
    {
        var labels = new double[vectors.Count];
        var irrelevant = state.Irrelevant == 0 ? 0 : -(double)state.Relevant / state.Irrelevant;
        foreach (var label in state.Labels)
            labels[label.Row] = (label.Relevant ? 1 : irrelevant) * label.Strength;
        return graph.Spread(labels, settings.SpreadingRounds);
    }

    private void Compare(IReadOnlyList<ScreeningLabel> labels)
    {
        var known = labels.Take(_compared.Count).SequenceEqual(_compared);
        if (!known) (_nearest, _compared) = (new(vectors, settings.Neighbours), []);
        var added = labels.Skip(_compared.Count).ToArray();
        _nearest.Add(added);
        _compared.AddRange(added);
    }
}

/// <summary>What was learnt from the labels: the linear model, its scores, and the labels spread over the graph.</summary>
public sealed record FittedRanking(LinearModel Model, float[] Linear, double[] Spreading);
