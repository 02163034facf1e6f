using System.Numerics;
using EvidenceSynth.Screening.Stopping;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Screening.Stopping;

public sealed class Hypergeometric_follows_published_values
{
    [Fact]
    public void Gives_the_computed_tail_of_a_population_of_500() =>
        Assert.Equal(.4078749035914950, Hypergeometric.AtMost(3, 500, 20, 100), 1e-14);

    [Theory]
    [InlineData(0, 12223, 11, 2223, .10980177863883214)]
    [InlineData(0, 12223, 11, 4223, .009418930806106517)]
    [InlineData(0, 12223, 3, 4223, .2803368882417732)]
    public void Gives_the_smallest_urns_of_the_buscarpy_documentation(long hits, long population, long relevant, long draws, double expected) =>
        Assert.Equal(expected, Hypergeometric.AtMost(hits, population, relevant, draws), 1e-14);

    [Theory]
    [InlineData(3, 5_000_000, 40, 400_000)]
    [InlineData(120, 3_000_000, 2_000, 200_000)]
    [InlineData(0, 8_000_000, 12, 1_500_000)]
    public void Keeps_eleven_digits_for_millions(int hits, int population, int relevant, int draws)
    {
        var exact = ExactTail(hits, population, relevant, draws);
        Assert.Equal(1, Hypergeometric.AtMost(hits, population, relevant, draws) / exact, 1e-11);
    }

    [Property]
    public void Is_the_exact_sum_of_fractions_in_small_populations(byte population, byte relevant, byte draws, byte hits)
    {
        var (n, k, d) = (population % 60, relevant % (population % 60 + 1), draws % (population % 60 + 1));
        var h = hits % (n + 1);
        Assert.Equal(ExactTail(h, n, k, d), Hypergeometric.AtMost(h, n, k, d), 1e-13);
    }

    [Property]
    public void Falls_as_more_relevant_records_are_supposed(ushort population, ushort relevant, ushort draws, byte hits)
    {
        var n = population + 2;
        var k = relevant % (n - 1);
        var d = draws % n;
        Assert.True(Hypergeometric.AtMost(hits, n, k + 1, d) <= Hypergeometric.AtMost(hits, n, k, d) + 1e-12);
    }

    /// <summary>
    /// The tail in whole numbers: the sum of C(K,x) n^(x) (N-n)^(K-x) over N^(K), all falling powers,
    /// scaled so that the division keeps its digits.
    /// </summary>
    private static double ExactTail(int hits, int population, int relevant, int draws)
    {
        var sum = BigInteger.Zero;
        for (var x = 0; x <= Math.Min(hits, relevant); x++)
            sum += Falling(relevant, x) / Falling(x, x) * Falling(draws, x) * Falling(population - draws, relevant - x);
        const int digits = 400;
        return Math.Exp(BigInteger.Log(sum * BigInteger.Pow(10, digits) / Falling(population, relevant) + 1) - digits * Math.Log(10));

        static BigInteger Falling(int from, int factors) =>
            Enumerable.Range(0, factors).Aggregate(BigInteger.One, (product, i) => product * Math.Max(0, from - i));
    }
}
