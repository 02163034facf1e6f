using EvidenceSynth.Screening.Stopping;

namespace EvidenceSynth.Tests.Screening.Stopping;

/// <summary>The expected numbers were computed by an independent implementation in another language.</summary>
public sealed class Estimates_follow_computed_values
{
    private static readonly bool[] Labels = [true, true, true, false, true, false, false, false, true, false, false, false];

    private static readonly RelevanceScores Scores = new(
        [.9, .7, .8, .2, .6, .1, .3, -.1, .5, 0, -.2, .05],
        [.15, -.05, -.1, .02, -.3]);

    [Fact]
    public void Calibrates_by_score()
    {
        var estimate = CalibratedEstimate.Of(new(Labels, 17), Scores, Calibration.Score)!;
        Assert.Equal(.4610827, estimate.Mean, 1e-6);
        Assert.Equal(.6534331, Math.Pow(estimate.StandardDeviation, 2), 1e-6);
    }

    [Fact]
    public void Calibrates_by_score_and_position()
    {
        var estimate = CalibratedEstimate.Of(new(Labels, 17), Scores)!;
        Assert.Equal(.5287179, estimate.Mean, 1e-6);
        Assert.Equal(.7710197, Math.Pow(estimate.StandardDeviation, 2), 1e-6);
    }

    [Fact]
    public void Draws_on_the_falling_rate()
    {
        var estimate = ExponentialRate.Of(Histories.Of(200, 1000, 0, 1, 2, 3, 5, 6, 8, 11, 14, 15, 19, 22, 30, 37, 45, 58, 77, 99, 140))!;
        Assert.Equal(.0441682, estimate.Mean, 1e-6);
        Assert.Equal(.0482690, Math.Pow(estimate.StandardDeviation, 2), 1e-6);
    }

    [Fact]
    public void Says_nothing_about_references_without_a_score()
    {
        var history = new ReadingHistory(Labels, 17);
        Assert.Null(CalibratedEstimate.Of(history, Scores with { Unread = [.1, .2] }));
        Assert.Null(CalibratedEstimate.Of(history, Scores with { Unread = [.15, -.05, double.NaN, .02, -.3] }));
    }

    [Fact]
    public void Stays_finite_where_the_score_separates_the_classes()
    {
        double[] scores = [.. Enumerable.Range(0, 200).Select(i => i < 30 ? 50.0 + i : -50.0 - i)];
        var estimate = CalibratedEstimate.Of(new(scores.Select(score => score > 0), 300), new(scores, new double[100]))!;
        Assert.InRange(estimate.Mean, 0, 100);
        Assert.InRange(estimate.StandardDeviation, 0, 100);
    }
}
