using EvidenceSynth.Screening.Stopping;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Screening.Stopping;

public sealed class Live_estimate_shows_what_is_left
{
    [Fact]
    public void Is_the_geometric_mean_of_model_and_rate()
    {
        var history = Histories.Of(200, 1000, 0, 1, 2, 3, 5, 6, 8, 11, 14, 15, 19, 22, 30, 37, 45, 58, 77, 99, 140);
        double[] read = [.. Enumerable.Range(0, 200).Select(place => (history.IsRelevant(place) ? 1.0 : -1.0) + place % 11 * .1)];
        var evidence = new StoppingEvidence(history, () => new(read, [.. Enumerable.Range(0, 800).Select(i => -1 + i % 13 * .1)]));
        var estimate = LiveEstimate.Of(evidence, RecallTarget.Default)!;

        var (model, rate) = (evidence.Calibrated!, ExponentialRate.Of(history)!);
        Assert.Equal(Math.Sqrt((model.Mean + .5) * (rate.Mean + .5)) - .5, estimate.Remaining.Point, 1e-9);
        Assert.Equal(model.Mean + 2 * model.StandardDeviation, estimate.Remaining.High, 1e-9);
        Assert.Equal(0, estimate.Remaining.Low);
        Assert.Equal(19 / (19 + estimate.Remaining.Point), estimate.Recall.Point, 1e-12);
        Assert.Equal(19 / (19 + estimate.Remaining.High), estimate.Recall.Low, 1e-12);
        Assert.Equal(39, estimate.ModelFreeLimit);
        Assert.Empty(estimate.Notes);
    }

    [Fact]
    public void Falls_back_on_the_limit_without_a_model()
    {
        var estimate = LiveEstimate.Of(new(Histories.FoundThenNothing(30, 200, 1000)), RecallTarget.Default)!;
        Assert.Equal(estimate.ModelFreeLimit, estimate.Remaining.High);
        Assert.Equal(estimate.ModelFreeMedian, estimate.Remaining.Point);
        Assert.Contains(estimate.Notes, note => note.Key == "stopping.note.no-model-estimate");
    }

    [Fact]
    public void Is_silent_before_anything_is_read() => Assert.Null(LiveEstimate.Of(new(Histories.Of(0, 10)), RecallTarget.Default));

    [Property]
    public void Keeps_its_bounds(bool[] relevant, byte unread, double[] scores)
    {
        var history = new ReadingHistory(relevant, relevant.Length + unread);
        double Score(int i) => scores.Length == 0 ? i : scores[i % scores.Length];
        var evidence = new StoppingEvidence(
            history, () => new([.. Enumerable.Range(0, history.Read).Select(Score)], [.. Enumerable.Range(0, unread).Select(Score)]));
        if (LiveEstimate.Of(evidence, RecallTarget.Default) is not { } estimate) return;
        Assert.InRange(estimate.Remaining.Low, 0, estimate.Remaining.Point);
        Assert.InRange(estimate.Remaining.High, estimate.Remaining.Point, unread);
        Assert.InRange(estimate.Recall.Point, estimate.Recall.Low, estimate.Recall.High);
        Assert.InRange(estimate.Recall.High, 0, 1);
    }
}
