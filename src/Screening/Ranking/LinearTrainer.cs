using EvidenceSynth.Screening.Ranking.Vectors;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>
/// Fits the linear model of the ranking with ML.NET: L2-regularised logistic regression by L-BFGS on one thread, so that equal labels
/// give equal weights to the last bit, in whatever order they were given.
/// </summary>
/// <remarks>
/// ML.NET does not regularise its bias. Every row is therefore given twice, as (x, y) and as (-x, not y) with half the weight:
/// by symmetry the free bias stays 0, and the constant feature inside x takes its place and is regularised like every weight.
/// Keeps working memory between fits; one instance serves one thread.
/// </remarks>
public sealed class LinearTrainer(ReferenceVectors vectors, LinearSettings settings)
{
    // Scores change by less than a hundredth of their spread below this, and the fit takes half the time of ML.NET's default.
    private const float Tolerance = 1e-5f;

    private readonly TrainingColumns _columns = new(vectors.Columns.Count);

    /// <summary>Trains on labelled references. One class alone is enough; no example at all gives the model that scores everything 0.</summary>
    /// <param name="examples">Labelled rows, each at most once.</param>
    public LinearModel Train(IReadOnlyList<Example> examples)
    {
        if (examples.Count == 0) return LinearModel.Empty(vectors);
        var ordered = examples.OrderBy(example => example.Row).ToArray();
        var rows = new LinearRow[ordered.Length];
        Rows.ForEach(rows.Length, i => rows[i] = LinearRow.Of(vectors, ordered[i].Row, settings.Constant));
        var folded = _columns.Fold(rows);
        var weights = Fit(folded, ordered);
        return new(vectors, _columns.Unfold(rows, weights), weights[0] * settings.Constant);
    }

    private float[] Fit(FoldedRows folded, IReadOnlyList<Example> examples)
    {
        var context = new MLContext(seed: 0);
        var schema = SchemaDefinition.Create(typeof(MirroredRow));
        schema[nameof(MirroredRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, folded.Width);
        var data = context.Data.LoadFromEnumerable(Mirrored(folded, examples), schema);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(MirroredRow.Label),
            FeatureColumnName = nameof(MirroredRow.Features),
            ExampleWeightColumnName = nameof(MirroredRow.Weight),
            L1Regularization = 0,
            L2Regularization = (float)(1 / settings.Cost),
            OptimizationTolerance = Tolerance,
            DenseOptimizer = true,
            NumberOfThreads = 1,
        });
        var model = (LinearBinaryModelParameters)((CalibratedModelParametersBase)trainer.Fit(data).Model).SubModel;
        return [.. model.Weights];
    }

    private static List<MirroredRow> Mirrored(FoldedRows folded, IReadOnlyList<Example> examples)
    {
        var rows = new List<MirroredRow>(2 * examples.Count);
        for (var i = 0; i < examples.Count; i++)
        {
            var (indices, values) = (folded.Indices[i], folded.Values[i]);
            var (label, weight) = (examples[i].Relevant, examples[i].Weight / 2);
            rows.Add(new() { Features = new(folded.Width, values.Length, values, indices), Label = label, Weight = weight });
            rows.Add(new() { Features = new(folded.Width, values.Length, Array.ConvertAll(values, value => -value), indices), Label = !label, Weight = weight });
        }
        return rows;
    }

    private sealed class MirroredRow
    {
        public VBuffer<float> Features { get; set; }
        public bool Label { get; set; }
        public float Weight { get; set; }
    }
}

/// <summary>How the linear model is fitted.</summary>
/// <param name="Cost">C of the regularised loss: |w|²/2 + C · sum of weighted losses.</param>
/// <param name="InterceptFreedom">Square of the constant feature: how far the intercept may move for the same price as any weight; 0 holds it at 0.</param>
public sealed record LinearSettings(double Cost = 1, double InterceptFreedom = .3)
{
    internal float Constant => (float)Math.Sqrt(InterceptFreedom);
}

/// <summary>A labelled reference to learn from.</summary>
/// <param name="Weight">How much its loss counts, 0 or more.</param>
public readonly record struct Example(int Row, bool Relevant, float Weight);
