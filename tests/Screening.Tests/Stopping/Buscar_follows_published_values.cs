using EvidenceSynth.Screening.Stopping;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Screening.Stopping;

public sealed class Buscar_follows_published_values
{
    private static readonly ReadingHistory Sequence = Histories.Of(200, 1000, 0, 1, 2, 3, 5, 6, 8, 11, 14, 15, 19, 22, 30, 37, 45, 58, 77, 99, 140);

    [Theory]
    [InlineData(95, .8672740)]
    [InlineData(90, .8075667)]
    public void Gives_the_computed_p_value(int target, double expected) => Assert.Equal(expected, Buscar.PValue(Sequence, new(target)), 1e-7);

    [Fact]
    public void Gives_the_computed_limit_of_what_is_left() => Assert.Equal(39, Buscar.MostLeft(Sequence, .05));

    /// <summary>
    /// The example of the buscarpy documentation has 20,000 records; this history has its smallest draws: 10 losses tolerated,
    /// the last find at record 7,777, then nothing to record 10,000 or 12,000.
    /// </summary>
    [Theory]
    [InlineData(10_000, 95, .10980177863883214)]
    [InlineData(12_000, 95, .009418930806106517)]
    [InlineData(12_000, 99, .2803368882417732)]
    public void Gives_the_p_values_of_the_buscarpy_documentation(int read, int target, double expected)
    {
        var history = Histories.Of(read, 20_000, [.. Enumerable.Range(0, 200).Select(i => i * 39).Append(7776)]);
        Assert.Equal(expected, Buscar.PValue(history, new(target)), 1e-10);
    }

    /// <summary>The published text: 95 found and a target of 95 % mean that at least six more would have to be left to miss it.</summary>
    [Theory]
    [InlineData(95, 95, 5)]
    [InlineData(18, 95, 0)]
    [InlineData(19, 95, 1)]
    [InlineData(108, 95, 5)]
    [InlineData(108, 90, 12)]
    [InlineData(108, 80, 27)]
    public void Tolerates_whole_losses(int found, int target, int losses) => Assert.Equal(losses, new RecallTarget(target).ToleratedLosses(found));

    /// <summary>14,903 references, 4,439 read, 108 found: the p-values after so many irrelevant in a row.</summary>
    [Theory]
    [InlineData(500, .756, .545, .270)]
    [InlineData(1000, .578, .305, .077)]
    [InlineData(2000, .350, .103, .007)]
    [InlineData(2939, .226, .040, .001)]
    public void Follows_the_worked_example_of_a_large_review(int inARow, double p95, double p90, double p80)
    {
        var history = Histories.Of(4439, 14_903, [.. Enumerable.Range(4439 - inARow - 108, 108)]);
        Assert.Equal(p95, Buscar.PValue(history, new(95)), .0005001);
        Assert.Equal(p90, Buscar.PValue(history, new(90)), .0005001);
        Assert.Equal(p80, Buscar.PValue(history, new(80)), .0005001);
    }

    [Property]
    public void Is_the_smallest_of_all_draws(bool[] relevant, byte unread)
    {
        var history = new ReadingHistory(relevant, relevant.Length + unread);
        var left = RecallTarget.Default.ToleratedLosses(history.Found) + 1;
        if (left > unread) return;
        var smallest = Enumerable.Range(0, relevant.Length + 1).Min(drawn =>
        {
            var hits = relevant[^drawn..].Count(one => one);
            return Hypergeometric.AtMost(hits, unread + drawn, hits + left, drawn);
        });
        Assert.Equal(smallest, Buscar.PValue(history, RecallTarget.Default), 1e-12);
    }

    [Property]
    public void Falls_as_irrelevant_references_follow(bool[] relevant, byte unread)
    {
        var before = new ReadingHistory(relevant, relevant.Length + unread + 1);
        var after = new ReadingHistory(relevant.Append(false), before.Total);
        Assert.True(Buscar.PValue(after, RecallTarget.Default) <= Buscar.PValue(before, RecallTarget.Default) + 1e-12);
    }

    [Property]
    public void Keeps_its_limits_between_nothing_and_everything_unread(bool[] relevant, byte unread)
    {
        var history = new ReadingHistory(relevant, relevant.Length + unread);
        var (median, limit) = (Buscar.MostLeft(history, .5), Buscar.MostLeft(history, .05));
        Assert.InRange(median, 0, limit);
        Assert.InRange(limit, median, unread);
    }
}
