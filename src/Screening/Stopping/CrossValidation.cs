using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// Scores every labelled reference with a linear model that was trained without it: five folds, dealt out in reading order within each class, so that
/// every fold holds early and late, relevant and irrelevant ones, and equal labels give equal folds.
/// </summary>
public static class CrossValidation
{
    public const int Folds = 5;

    /// <param name="read">The labels in reading order, one per reference, without those of earlier reviews.</param>
    /// <param name="scores">Scores of all references by the model trained on all labels.</param>
    public static RelevanceScores Of(ReferenceVectors vectors, LinearSettings settings, IReadOnlyList<ScreeningLabel> read, IReadOnlyList<float> scores)
    {
        var fold = DealOut(read);
        var outOfFold = new double[read.Count];
        var trainer = new LinearTrainer(vectors, settings);
        for (var left = 0; left < Folds; left++)
        {
            var held = Enumerable.Range(0, read.Count).Where(place => fold[place] == left).ToArray();
            if (held.Length == 0) continue;
            var model = trainer.Train(Examples([.. read.Where((_, place) => fold[place] != left)])).ScoreAll();
            foreach (var place in held) outOfFold[place] = model[read[place].Row];
        }
        var labelled = read.Select(label => label.Row).ToHashSet();
        return new(outOfFold, [.. Enumerable.Range(0, vectors.Count).Where(row => !labelled.Contains(row)).Select(row => (double)scores[row])]);
    }

    private static int[] DealOut(IReadOnlyList<ScreeningLabel> read)
    {
        var (relevant, irrelevant) = (0, 0);
        return [.. read.Select(label => (label.Relevant ? relevant++ : irrelevant++) % Folds)];
    }

    private static Example[] Examples(ScreeningLabel[] labels)
    {
        var found = labels.Count(label => label.Relevant);
        var (relevant, irrelevant) = ExampleWeights.Balanced(found, labels.Length - found);
        return [.. labels.Select(label => new Example(label.Row, label.Relevant, (label.Relevant ? relevant : irrelevant) * label.Strength))];
    }
}
