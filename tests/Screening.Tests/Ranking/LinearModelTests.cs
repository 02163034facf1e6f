using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Tests.Screening.Ranking;

public sealed class LinearModelTests
{
    private static readonly Example[] Examples = [new(0, true, 1.7f), new(2, false, .4f), new(3, false, .4f), new(4, true, 1.7f), new(6, false, .4f)];

    [Theory]
    [InlineData(1, .3)]
    [InlineData(.3, 1)]
    [InlineData(2, 0)]
    public void Finds_the_minimum_of_the_regularised_loss_with_a_regularised_intercept(double cost, double freedom)
    {
        var vectors = Corpus.Vectors();
        var model = new LinearTrainer(vectors, new LinearSettings(cost, freedom)).Train(Examples);
        var expected = GradientDescent(cost, Math.Sqrt(freedom));
        var scores = model.ScoreAll();
        for (var row = 0; row < scores.Length; row++)
            Assert.Equal(expected[row], scores[row], 3e-4);
    }

    [Fact]
    public void Gives_the_same_scores_to_the_last_bit_in_whatever_order_the_labels_come()
    {
        var vectors = Corpus.Vectors();
        var trainer = new LinearTrainer(vectors, new LinearSettings());
        var first = trainer.Train(Examples).ScoreAll();
        Assert.Equal(first, trainer.Train([.. Examples.Reverse()]).ScoreAll());
        Assert.Equal(first, new LinearTrainer(Corpus.Vectors(), new LinearSettings()).Train(Examples).ScoreAll());
    }

    [Fact]
    public void Learns_from_relevant_references_alone()
    {
        var scores = new LinearTrainer(Corpus.Vectors(), new LinearSettings()).Train([new(0, true, 1), new(1, true, 1)]).ScoreAll();
        Assert.True(scores[4] > scores[8]);
    }

    [Fact]
    public void Scores_everything_0_before_any_example()
    {
        Assert.All(new LinearTrainer(Corpus.Vectors(), new LinearSettings()).Train([]).ScoreAll(), score => Assert.Equal(0, score));
    }

    [Fact]
    public void Scores_a_reference_without_text_by_the_intercept_alone()
    {
        var model = new LinearTrainer(Corpus.Vectors(), new LinearSettings()).Train(Examples);
        Assert.Equal(model.Intercept, model.ScoreAll()[6]);
    }

    [Fact]
    public void Balances_the_classes_at_9_8_to_1_and_keeps_the_sum()
    {
        var (relevant, irrelevant) = ExampleWeights.Balanced(5, 49);
        Assert.Equal(9.8 * 49 / 5, relevant / irrelevant, 4);
        Assert.Equal(54, 5 * relevant + 49 * irrelevant, 4);
        Assert.Equal((1f, 1f), ExampleWeights.Balanced(3, 0));
        Assert.Equal((1f, 1f), ExampleWeights.Balanced(0, 3));
    }

    // w²/2 + C Σ weight · log(1 + exp(-y w·x)) with x = [words/√2, stems/√2, constant], by gradient descent in double precision.
    private static double[] GradientDescent(double cost, double constant)
    {
        var plain = new PlainVectors(Corpus.References);
        var rows = Enumerable.Range(0, Corpus.References.Length).Select(row => Row(plain, row, constant)).ToArray();
        var weights = new Dictionary<string, double>();
        for (var step = 0; step < 20_000; step++)
        {
            var gradient = weights.ToDictionary(weight => weight.Key, weight => weight.Value);
            foreach (var example in Examples)
            {
                double sign = example.Relevant ? 1 : -1;
                var slope = -cost * example.Weight * sign / (1 + Math.Exp(sign * PlainVectors.Cosine(rows[example.Row], weights)));
                foreach (var (term, value) in rows[example.Row]) gradient[term] = gradient.GetValueOrDefault(term) + slope * value;
            }
            foreach (var (term, slope) in gradient) weights[term] = weights.GetValueOrDefault(term) - .1 * slope;
        }
        return [.. rows.Select(row => PlainVectors.Cosine(row, weights))];
    }

    private static Dictionary<string, double> Row(PlainVectors plain, int row, double constant)
    {
        var values = new Dictionary<string, double> { ["constant"] = constant };
        foreach (var (term, weight) in plain.Pairs(row))
            (values["word " + term], values["stem " + term]) = (weight / Math.Sqrt(2), weight / Math.Sqrt(2));
        return values;
    }
}
