using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Tests.Screening.Ranking;

public sealed class RankingFormulaTests
{
    private const int Neighbours = 3;
    private static readonly ReferenceText Protocol = new("Pupils with long school absence: what parents and teachers say");
    private static readonly ScreeningLabel[] Labels = [Corpus.Relevant(0), Corpus.Irrelevant(2), Corpus.Irrelevant(9)];

    private readonly PlainVectors _plain = new(Corpus.References);
    private readonly int _count = Corpus.References.Length;

    // One is found and two labels came since: t = .5 · 2/50 by default, and .5 where two labels are a drought.
    [Theory]
    [InlineData(50, .02)]
    [InlineData(2, .5)]
    public void The_score_is_the_sum_of_its_standardised_parts_with_their_weights(int dryAfter, double t)
    {
        var vectors = Corpus.Vectors();
        Assert.Equal(50, RankingSettings.Default.DryAfter);
        var ranked = Corpus.Ranker(vectors, Protocol, RankingSettings.Default with { DryAfter = dryAfter }, Neighbours).Rank(Labels);
        // One relevant and two irrelevant labels: weights 1 and 1/19.6, scaled to sum to 3.
        const float scale = 3 / (1 + 2 / 19.6f);
        var linear = new LinearTrainer(vectors, new LinearSettings()).Train([new(0, true, scale), new(2, false, scale / 19.6f), new(9, false, scale / 19.6f)]).ScoreAll();
        var expected = Standardised(row => linear[row]).Zip(Standardised(Likeness), (f, q) => f + .5 * 5 / 6 * q)
            .Zip(Standardised(Spread()), (sum, s) => sum + t * s).Zip(Standardised(Nearest), (sum, k) => sum + t * k).ToArray();
        Assert.Equal(RankingBasis.Labels, ranked.Basis);
        foreach (var row in Undecided()) Assert.Equal(expected[row], ranked.Scores[row], 1e-4);
    }

    [Fact]
    public void Without_a_relevant_label_the_likeness_to_the_protocol_orders()
    {
        var ranked = Corpus.Ranker(Corpus.Vectors(), Protocol).Rank([]);
        Assert.Equal(RankingBasis.Protocol, ranked.Basis);
        Assert.Equal(Enumerable.Range(0, _count).OrderByDescending(Likeness).ThenBy(row => row), ranked.Order());
    }

    [Fact]
    public void The_longer_nothing_is_found_the_more_the_neighbourhood_counts_up_to_fifty_labels()
    {
        var settings = RankingSettings.Default with { DryAfter = 2 };
        var (early, dry, drier) = (Score(settings, 2), Score(settings, 2, 9), Score(settings, 2, 9, 8));
        var steady = RankingSettings.Default with { DryAfter = 1 };
        Assert.NotEqual(Score(steady, 2)[1], early[1]);
        Assert.Equal(Score(steady, 2, 9)[1], dry[1]);
        Assert.Equal(Score(steady, 2, 9, 8)[1], drier[1]);
    }

    [Fact]
    public void A_find_ends_the_drought()
    {
        var dry = RankingSettings.Default with { DryAfter = 1 };
        var alone = dry with { SpreadingWeight = 0, NearestWeight = 0 };
        ScreeningLabel[] labels = [Corpus.Irrelevant(2), Corpus.Irrelevant(9), Corpus.Relevant(0)];
        var vectors = Corpus.Vectors();
        Assert.Equal(Corpus.Ranker(vectors, settings: alone).Rank(labels).Scores, Corpus.Ranker(vectors, settings: dry).Rank(labels).Scores);
    }

    private static double[] Score(RankingSettings settings, params int[] irrelevant) =>
        Corpus.Ranker(Corpus.Vectors(), settings: settings).Rank([Corpus.Relevant(0), .. irrelevant.Select(Corpus.Irrelevant)]).Scores;

    private IEnumerable<int> Undecided() => Enumerable.Range(0, _count).Where(row => Labels.All(label => label.Row != row));

    private double[] Standardised(Func<int, double> score)
    {
        var values = Undecided().Select(score).ToList();
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean))) + 1e-9;
        return [.. Enumerable.Range(0, _count).Select(row => (score(row) - mean) / deviation)];
    }

    private double Likeness(int row) => PlainVectors.Cosine(_plain.Singles(Protocol), _plain.Singles(row));

    private double Nearest(int row) =>
        PlainVectors.Cosine(_plain.Singles(0), _plain.Singles(row))
        - .5 * (PlainVectors.Cosine(_plain.Singles(2), _plain.Singles(row)) + PlainVectors.Cosine(_plain.Singles(9), _plain.Singles(row))) / 2;

    private Func<int, double> Spread()
    {
        var w = new double[_count, _count];
        for (var row = 0; row < _count; row++)
            foreach (var (other, cosine) in Enumerable.Range(0, _count).Where(other => other != row)
                .Select(other => (other, cosine: PlainVectors.Cosine(_plain.Pairs(row), _plain.Pairs(other))))
                .Where(pair => pair.cosine > 0).OrderByDescending(pair => pair.cosine).ThenBy(pair => pair.other).Take(Neighbours))
                w[row, other] = w[other, row] = Math.Max(w[row, other], cosine);
        var degrees = Enumerable.Range(0, _count).Select(row => Enumerable.Range(0, _count).Sum(other => w[row, other])).ToArray();
        var y = new double[_count];
        (y[0], y[2], y[9]) = (1, -.5, -.5);
        var f = (double[])y.Clone();
        for (var round = 0; round < 15; round++)
            f = [.. Enumerable.Range(0, _count).Select(row => .2 * y[row] + .8 * Enumerable.Range(0, _count)
                .Sum(other => w[row, other] == 0 ? 0 : w[row, other] / Math.Sqrt(degrees[row] * degrees[other]) * f[other]))];
        return row => f[row];
    }
}
