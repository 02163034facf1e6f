using EvidenceSynth.Screening.Stopping;

namespace EvidenceSynth.Tests.Screening.Stopping;

public sealed class Second_look_uses_another_model
{
    [Fact]
    public void Orders_the_unread_by_the_other_model_and_keeps_the_first_rank()
    {
        var order = SecondLook.Order([.9, .5, .1], [0, .2, .8]);
        Assert.Equal([new SecondLookItem(2, 3, 1), new SecondLookItem(1, 2, 2), new SecondLookItem(0, 1, 3)], order);
    }

    [Fact]
    public void Keeps_the_first_order_where_the_other_model_sees_no_difference() =>
        Assert.Equal([1, 2, 0], SecondLook.Order([.1, .9, .5], [1, 1, 1]).Select(item => item.Item));

    [Fact]
    public void Puts_what_could_not_be_scored_last() => Assert.Equal([1, 0], SecondLook.Order([.9, .1], [double.NaN, -5]).Select(item => item.Item));

    [Fact]
    public void Lists_the_excluded_that_look_included()
    {
        var relevant = Enumerable.Range(0, 100).Select(place => place < 30).ToArray();
        double[] scores = [.. relevant.Select((one, place) => (one ? 2.0 : -2.0) + place % 5 * .1)];
        scores[70] = 2.5;
        scores[80] = 2.2;
        var suspects = SecondLook.ProbableIncludes(new(relevant, 100), scores);
        Assert.Equal([70, 80], suspects.Select(suspect => suspect.Place));
        Assert.All(suspects, suspect => Assert.InRange(suspect.Probability, .5, 1));
    }
}
