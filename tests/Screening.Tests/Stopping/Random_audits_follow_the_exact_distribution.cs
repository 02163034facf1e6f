using EvidenceSynth.Screening.Stopping;
using EvidenceSynth.Text;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Screening.Stopping;

/// <summary>The worked example: 108 found, 10,464 unread, a random sample of them read.</summary>
public sealed class Random_audits_follow_the_exact_distribution
{
    [Theory]
    [InlineData(200, 0, 154, .41)]
    [InlineData(200, 1, 244, .31)]
    [InlineData(200, 2, 323, .26)]
    [InlineData(200, 3, 398, .22)]
    [InlineData(500, 0, 61, .64)]
    [InlineData(500, 3, 159, .42)]
    [InlineData(1000, 0, 29, .79)]
    [InlineData(1000, 2, 63, .64)]
    [InlineData(2000, 0, 14, .89)]
    [InlineData(2000, 1, 22, .84)]
    [InlineData(2000, 3, 38, .76)]
    public void Limits_what_was_left(int drawn, int found, int most, double recall)
    {
        var audit = new RandomAudit(108, 10_464, drawn, found);
        Assert.Equal(most, audit.MostBefore());
        Assert.Equal(recall, audit.LeastRecall(), .00501);
    }

    [Theory]
    [InlineData(200, 3, .06)]
    [InlineData(500, 12, .44)]
    [InlineData(1000, 6, .45)]
    [InlineData(1000, 30, .95)]
    [InlineData(2000, 3, .47)]
    [InlineData(2000, 12, .92)]
    public void Says_how_likely_it_meets_one(int drawn, int left, double chance) =>
        Assert.Equal(chance, RandomAudit.ChanceToMeetOne(10_464, left, drawn), .00501);

    [Theory]
    [InlineData(95, 4112)]
    [InlineData(90, 2153)]
    [InlineData(80, 1061)]
    public void Says_how_large_a_sample_would_prove_the_target(int target, int size) =>
        Assert.Equal(size, RandomAudit.SizeThatProves(new(target), 108, 10_464));

    [Fact]
    public void Proves_the_target_at_that_size_and_not_one_less()
    {
        Assert.True(new RandomAudit(108, 10_464, 4112, 0).PValue(RecallTarget.Default) < .05);
        Assert.True(new RandomAudit(108, 10_464, 4111, 0).PValue(RecallTarget.Default) >= .05);
    }

    /// <summary>Six found after the audit and six more tolerated: the target is missed only if 13 were there when it was drawn.</summary>
    [Fact]
    public void Counts_what_was_found_after_it() =>
        Assert.Equal(Hypergeometric.Exactly(0, 10_464, 13, 2000), new RandomAudit(108, 10_464, 2000, 0).PValue(RecallTarget.Default, 114), 1e-15);

    [Property]
    public void Keeps_its_limit_between_what_it_found_and_what_can_be(byte unread, byte drawn, byte found)
    {
        var (u, n) = (unread, drawn % (unread + 1));
        var x = found % (n + 1);
        Assert.InRange(new RandomAudit(5, u, n, x).MostBefore(), x, u - n + x);
    }

    [Fact]
    public void Refuses_a_sample_that_cannot_be() =>
        Assert.Equal("stopping.audit-impossible", Assert.Throws<RefusedException>(() => new RandomAudit(1, 10, 11, 0)).Reason.Key);
}
