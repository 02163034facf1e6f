using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>A fitted linear model: a weight per column and an intercept. Scores are log-odds under the example weights, not probabilities.</summary>
public sealed class LinearModel
{
    private readonly ReferenceVectors _vectors;
    private readonly ColumnWeights _weights;

    internal LinearModel(ReferenceVectors vectors, ColumnWeights weights, float intercept) =>
        (_vectors, _weights, Intercept) = (vectors, weights, intercept);

    public float Intercept { get; }

    /// <summary>The model that has seen no example and scores everything 0.</summary>
    public static LinearModel Empty(ReferenceVectors vectors) => new(vectors, new([], []), 0);

    /// <summary>Score of every reference, the intercept included; row by row in parallel, so the sums do not depend on the number of threads.</summary>
    public float[] ScoreAll()
    {
        var scores = new float[_vectors.Count];
        var dense = new float[_vectors.Columns.Count];
        for (var i = 0; i < _weights.Columns.Length; i++)
            dense[_weights.Columns[i]] = _weights.Values[i] * _vectors.Idf(_weights.Columns[i]);
        Rows.ForEach(scores.Length, row => scores[row] = Score(row, dense));
        return scores;
    }

    internal Dictionary<int, float> WeightsByColumn() =>
        _weights.Columns.Zip(_weights.Values).ToDictionary(pair => pair.First, pair => pair.Second);

    private float Score(int row, float[] dense)
    {
        double words = 0, stems = 0;
        foreach (var entry in _vectors.Row(row, TermKind.Words, TermKind.Words))
            words += TermFrequency.Of(Entry.Count(entry)) * dense[Entry.Column(entry)];
        foreach (var entry in _vectors.Row(row, TermKind.Stems, TermKind.StemPairs))
            stems += TermFrequency.Of(Entry.Count(entry)) * dense[Entry.Column(entry)];
        var scales = _vectors.ScalesOf(row);
        return (float)(Intercept + LinearRow.PartLength * (words * scales.Words + stems * scales.Stems));
    }
}
