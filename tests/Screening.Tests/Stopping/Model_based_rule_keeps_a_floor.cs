using EvidenceSynth.Screening.Stopping;

namespace EvidenceSynth.Tests.Screening.Stopping;

/// <summary>40 found among the first, then a stretch without finds of 2,000 in all; the model's scores are made up.</summary>
public sealed class Model_based_rule_keeps_a_floor
{
    private static readonly ModelBasedRule Standard = ModelBasedRule.Standard(RecallTarget.Default);
    private static readonly ModelBasedRule Steady = ModelBasedRule.Steady(RecallTarget.Default);

    [Fact]
    public void Fires_where_model_and_floor_agree()
    {
        var verdict = Standard.Judge(Evidence(40, 1100, unreadScore: -1));
        Assert.True(verdict.Fires);
        Assert.Equal("stopping.reason.model-says-enough", verdict.Reason.Key);
        Assert.InRange(verdict.Numbers.PValue, .05, .30);
        Assert.InRange(verdict.Numbers.UpperBound!.Value, 0, 3);
    }

    [Fact]
    public void Goes_on_where_the_unread_score_like_the_found()
    {
        var verdict = Standard.Judge(Evidence(40, 1100, unreadScore: 1));
        Assert.False(verdict.Fires);
        Assert.Equal("stopping.reason.model-says-go-on", verdict.Reason.Key);
    }

    [Fact]
    public void Goes_on_where_the_floor_is_not_reached_and_does_not_ask_the_model()
    {
        var asked = false;
        var verdict = Standard.Judge(new(Histories.FoundThenNothing(40, 300, 2000), () => { asked = true; return null; }));
        Assert.False(verdict.Fires);
        Assert.Equal("stopping.reason.floor-not-reached", verdict.Reason.Key);
        Assert.False(asked);
    }

    [Theory]
    [InlineData(18, 1600, false)]
    [InlineData(19, 1100, true)]
    public void Trusts_the_model_only_once_a_loss_is_tolerated(int found, int nothing, bool trusted)
    {
        var verdict = Standard.Judge(Evidence(found, nothing, unreadScore: -1));
        Assert.InRange(verdict.Numbers.PValue, .05, .30);
        Assert.Equal(trusted, verdict.Numbers.UpperBound is not null);
        Assert.Equal(trusted, verdict.Fires);
    }

    [Fact]
    public void Fires_without_the_model_where_none_is_tolerated_and_the_reading_alone_proves_it()
    {
        var verdict = Standard.Judge(new(Histories.FoundThenNothing(10, 1940, 2000)));
        Assert.True(verdict.Fires);
        Assert.Equal("stopping.reason.buscar-proves", verdict.Reason.Key);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Steady_rule_waits_for_four_estimates(int earlier)
    {
        var verdict = Steady.Judge(Evidence(40, 1100, -1, [.. Enumerable.Repeat(new PastEstimate(40, .1), earlier)]));
        Assert.False(verdict.Fires);
        Assert.Equal("stopping.reason.no-estimate", verdict.Reason.Key);
    }

    [Theory]
    [InlineData(.1, true)]
    [InlineData(30, false)]
    public void Steady_rule_takes_the_mean_of_four(double earlier, bool fires) =>
        Assert.Equal(fires, Steady.Judge(Evidence(40, 1100, -1, [.. Enumerable.Repeat(new PastEstimate(40, earlier), 3)])).Fires);

    [Fact]
    public void Takes_what_was_found_since_off_an_earlier_estimate()
    {
        Assert.Equal(3, new PastEstimate(36, 7).LeftNow(40));
        Assert.Equal(0, new PastEstimate(36, 3).LeftNow(40));
    }

    [Fact]
    public void Says_that_there_is_no_estimate_where_a_score_is_missing()
    {
        var verdict = Standard.Judge(new(Histories.FoundThenNothing(40, 1100, 2000), () => new([], [])));
        Assert.False(verdict.Fires);
        Assert.Equal("stopping.reason.no-estimate", verdict.Reason.Key);
    }

    private static StoppingEvidence Evidence(int found, int nothing, double unreadScore, IReadOnlyList<PastEstimate>? earlier = null)
    {
        var history = Histories.FoundThenNothing(found, nothing, 2000);
        double[] read = [.. Enumerable.Range(0, history.Read).Select(place => (place < found ? 1.0 : -1.0) + place % 7 * .05)];
        return new(history, () => new(read, [.. Enumerable.Repeat(unreadScore, history.Unread)]), earlier: earlier);
    }
}
