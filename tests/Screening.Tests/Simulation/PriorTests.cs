using EvidenceSynth.Screening.Simulation;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Screening.Simulation;

public sealed class PriorTests
{
    private static readonly LabelledSet Set = new("made-up",
        [.. Enumerable.Range(0, 40).Select(row => new LabelledReference($"r{row}", new($"Text {row}"), row % 10 == 3))]);

    private static string Refused(Func<object> action) => Assert.Throws<RefusedException>(() => action()).Reason.Key;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Draws_the_included_ones_first_and_each_only_once(int seed)
    {
        var rows = new Prior(2, 5, []).Choose(Set, seed);
        Assert.Equal([true, true, false, false, false, false, false], rows.Select(row => Set.References[row].Included));
        Assert.Equal(7, rows.Distinct().Count());
        Assert.Equal(rows, new Prior(2, 5, []).Choose(Set, seed));
    }

    [Fact]
    public void Takes_named_references()
    {
        Assert.Equal([3, 1, 20], Prior.Parse("r1, r3,r20").Choose(Set, 0));
    }

    [Fact]
    public void Reads_counts()
    {
        Assert.Equal((3, 10), (Prior.Parse("3:10").Included, Prior.Parse("3:10").Excluded));
        Assert.Empty(Prior.Parse("0:0").Choose(Set, 0));
    }

    [Fact]
    public void Refuses_what_it_cannot_read_or_find()
    {
        Assert.Equal("simulation.prior-unreadable", Refused(() => Prior.Parse("1:x")));
        Assert.Equal("simulation.prior-unreadable", Refused(() => Prior.Parse("")));
        Assert.Equal("simulation.prior-unknown", Refused(() => Prior.Parse("r1,zz").Choose(Set, 0)));
        Assert.Equal("simulation.prior-too-large", Refused(() => new Prior(5, 0, []).Choose(Set, 0)));
        Assert.Equal("simulation.prior-takes-all", Refused(() => new Prior(4, 0, []).Choose(Set, 0)));
    }
}
