using EvidenceSynth.Screening.Stopping;

namespace EvidenceSynth.Tests.Screening.Stopping;

public sealed class Habits_are_information_only
{
    [Fact]
    public void None_can_be_chosen_as_a_rule() =>
        Assert.Empty(Heuristic.All.Select(habit => habit.Name).Intersect(StoppingRules.All(RecallTarget.Default).Select(rule => rule.Name)));

    [Theory]
    [InlineData(49, false)]
    [InlineData(50, true)]
    public void Counts_irrelevant_references_in_a_row(int inARow, bool met) =>
        Assert.Equal(met, Met("consecutive-50", Histories.FoundThenNothing(5, inARow, 1000)));

    [Fact]
    public void Does_not_count_a_row_before_the_first_find() => Assert.False(Met("consecutive-50", Histories.Of(80, 1000)));

    [Theory]
    [InlineData(299, false)]
    [InlineData(300, true)]
    public void Reads_a_fixed_share(int read, bool met) => Assert.Equal(met, Met("share-30", Histories.Of(read, 1000)));

    /// <summary>20 found at once: the slope before is 1, the slope after g irrelevant ones is 1/g, and 156 - 20 is needed.</summary>
    [Theory]
    [InlineData(135, false)]
    [InlineData(136, true)]
    public void Finds_the_knee(int inARow, bool met) => Assert.Equal(met, Met("knee", Histories.FoundThenNothing(20, inARow, 10_000)));

    /// <summary>20 found of 1,000: a clear knee and 10 · 1,000 / 20 = 500 read, or 750 read in any case.</summary>
    [Theory]
    [InlineData(20, 479, false)]
    [InlineData(20, 480, true)]
    [InlineData(0, 749, false)]
    [InlineData(0, 750, true)]
    public void Keeps_a_budget(int found, int inARow, bool met) => Assert.Equal(met, Met("budget", Histories.FoundThenNothing(found, inARow, 1000)));

    private static bool Met(string habit, ReadingHistory history) => Heuristic.All.Single(one => one.Name == habit).IsMet(history);
}
