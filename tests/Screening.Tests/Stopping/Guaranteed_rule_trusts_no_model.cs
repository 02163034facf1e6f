using EvidenceSynth.Screening.Stopping;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Screening.Stopping;

public sealed class Guaranteed_rule_trusts_no_model
{
    private static readonly GuaranteedRule Rule = new(RecallTarget.Default);

    [Fact]
    public void Fires_after_a_stretch_that_refutes_a_miss()
    {
        var verdict = Rule.Judge(new(Histories.FoundThenNothing(57, 1200, 2000)));
        Assert.True(verdict.Fires);
        Assert.Equal("stopping.reason.buscar-proves", verdict.Reason.Key);
        Assert.Equal(3, verdict.Numbers.ToleratedLosses);
        Assert.InRange(verdict.Numbers.PValue, 0, .05);
        Assert.Empty(verdict.Notes);
    }

    [Fact]
    public void Goes_on_after_fifty_irrelevant_in_a_row()
    {
        var verdict = Rule.Judge(new(Histories.FoundThenNothing(57, 50, 2000)));
        Assert.False(verdict.Fires);
        Assert.Equal("stopping.reason.buscar-does-not-prove", verdict.Reason.Key);
    }

    /// <summary>With 108 found and 10,464 unread a sample of 4,112 without finds proves 95 %, one of 1,000 does not.</summary>
    [Theory]
    [InlineData(4112, true, "stopping.reason.audit-proves")]
    [InlineData(1000, false, "stopping.reason.audit-does-not-prove")]
    public void Fires_on_an_audit_that_is_large_enough(int drawn, bool fires, string reason)
    {
        var history = Histories.Of(4439 + drawn, 14_903, [.. Enumerable.Range(4331, 108)]);
        var verdict = Rule.Judge(new(history, audit: new(108, 10_464, drawn, 0)));
        Assert.Equal(fires, verdict.Numbers.AuditPValue < .05);
        Assert.Equal(fires, verdict.Fires);
        Assert.Equal(reason, verdict.Reason.Key);
        Assert.Contains(verdict.Assumptions, assumption => assumption.Key == "stopping.assumption.audit-random");
    }

    [Theory]
    [InlineData(18, true)]
    [InlineData(19, false)]
    public void Says_that_no_sample_can_show_95_percent_with_fewer_than_19_found(int found, bool said)
    {
        var note = Rule.Judge(new(Histories.FoundThenNothing(found, 100, 1000))).Notes.SingleOrDefault(note => note.Key == "stopping.note.too-few-found");
        Assert.Equal(said, note is not null);
        if (note is not null) Assert.Equal([19, 95, 18], note.Arguments);
    }

    [Property]
    public void Never_fires_while_its_p_value_is_too_large(bool[] relevant, byte unread)
    {
        var verdict = Rule.Judge(new(new(relevant, relevant.Length + unread)));
        Assert.Equal(unread == 0 || verdict.Numbers.PValue < .05, verdict.Fires);
    }
}
