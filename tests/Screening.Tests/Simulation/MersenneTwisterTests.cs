using EvidenceSynth.Screening.Simulation;

namespace EvidenceSynth.Tests.Screening.Simulation;

public sealed class MersenneTwisterTests
{
    [Fact]
    public void Draws_the_published_sequence()
    {
        // The 10,000th number of the default seed stands in the C++ standard ([rand.predef]).
        var draw = new MersenneTwister(5489);
        Assert.Equal([3499211612u, 581869302u, 3890346734u], [draw.Next(), draw.Next(), draw.Next()]);
        for (var drawn = 3; drawn < 9_999; drawn++) draw.Next();
        Assert.Equal(4123659995u, draw.Next());
    }

    [Fact]
    public void Draws_below_a_count_as_numpy_does()
    {
        // numpy.random.RandomState(0): choice of 51, then of 1,282.
        var draw = new MersenneTwister(0);
        Assert.Equal((44, 559), (draw.Below(51), draw.Below(1282)));
    }

    [Fact]
    public void The_only_choice_uses_no_draw()
    {
        var draw = new MersenneTwister(7);
        Assert.Equal(0, draw.Below(1));
        Assert.Equal(new MersenneTwister(7).Next(), draw.Next());
    }
}
