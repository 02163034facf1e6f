namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// The hypergeometric distribution: a population holds some relevant records, some of the population are drawn without replacement,
/// and the question is how many relevant ones come along.
/// </summary>
/// <remarks>
/// Probabilities follow C. Loader, "Fast and accurate computation of binomial probabilities" (2000): the factorials are never formed, only the
/// remainder of Stirling's formula and the deviance, so nothing cancels and a population of millions keeps twelve digits.
/// </remarks>
public static class Hypergeometric
{
    private static readonly double[] SmallRemainders = [.. Enumerable.Range(0, 16).Select(ExactRemainder)];

    /// <summary>P(X = <paramref name="hits"/>).</summary>
    /// <remarks>Refused: more relevant records or draws than the population has, or a negative number.</remarks>
    public static double Exactly(long hits, long population, long relevant, long draws)
    {
        Check(population, relevant, draws);
        if (hits < Math.Max(0, draws - (population - relevant)) || hits > Math.Min(relevant, draws)) return 0;
        if (draws == 0 || draws == population || relevant == 0 || relevant == population) return 1;
        var share = (double)draws / population;
        var rest = (double)(population - draws) / population;
        return Math.Exp(LogBinomial(hits, relevant, share, rest) + LogBinomial(draws - hits, population - relevant, share, rest)
                        - LogBinomial(draws, population, share, rest));
    }

    /// <summary>P(X &lt;= <paramref name="hits"/>): how likely so few relevant records are in the draw.</summary>
    public static double AtMost(long hits, long population, long relevant, long draws)
    {
        Check(population, relevant, draws);
        var least = Math.Max(0, draws - (population - relevant));
        var most = Math.Min(relevant, draws);
        if (hits < least) return 0;
        if (hits >= most) return 1;
        // The terms fall away from the mode, so the tail that does not hold it is summed.
        var mode = (long)((draws + 1.0) * (relevant + 1.0) / (population + 2.0));
        return hits < mode
            ? Math.Min(1, Sum(hits, least, -1, population, relevant, draws))
            : Math.Max(0, 1 - Sum(hits + 1, most, +1, population, relevant, draws));
    }

    private static double Sum(long from, long to, int step, long population, long relevant, long draws)
    {
        var term = Exactly(from, population, relevant, draws);
        var sum = term;
        for (var hits = from; hits != to && term > sum * 1e-17; hits += step)
        {
            var (up, down) = step < 0
                ? ((double)hits * (population - relevant - draws + hits), (relevant - hits + 1.0) * (draws - hits + 1.0))
                : ((relevant - (double)hits) * (draws - hits), (hits + 1.0) * (population - relevant - draws + hits + 1.0));
            term *= up / down;
            sum += term;
        }
        return sum;
    }

    private static void Check(long population, long relevant, long draws)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        ArgumentOutOfRangeException.ThrowIfNegative(relevant);
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(relevant, population);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(draws, population);
    }

    private static double LogBinomial(double hits, double trials, double share, double rest)
    {
        if (trials == 0) return 0;
        if (hits == 0) return -Deviance(trials, trials * rest) - trials * share;
        if (hits == trials) return -Deviance(trials, trials * share) - trials * rest;
        return Remainder(trials) - Remainder(hits) - Remainder(trials - hits)
               - Deviance(hits, trials * share) - Deviance(trials - hits, trials * rest)
               - .5 * (Math.Log(2 * Math.PI) + Math.Log(hits) + Math.Log((trials - hits) / trials));
    }

    /// <summary>ln n! less Stirling's formula.</summary>
    private static double Remainder(double n)
    {
        if (n < SmallRemainders.Length) return SmallRemainders[(int)n];
        var square = n * n;
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square) / square) / n;
    }

    private static double ExactRemainder(int n)
    {
        if (n == 0) return 0;
        var factorial = 1.0;
        for (var i = 2; i <= n; i++) factorial *= i;
        return Math.Log(factorial) - .5 * Math.Log(2 * Math.PI * n) - n * Math.Log(n) + n;
    }

    /// <summary>x ln(x / mean) + mean - x, by its series where the two are close and the plain form would cancel.</summary>
    private static double Deviance(double x, double mean)
    {
        if (Math.Abs(x - mean) >= .1 * (x + mean)) return x * Math.Log(x / mean) + mean - x;
        var v = (x - mean) / (x + mean);
        var sum = (x - mean) * v;
        var power = 2 * x * v;
        for (var odd = 3; ; odd += 2)
        {
            power *= v * v;
            var next = sum + power / odd;
            if (next == sum) return sum;
            sum = next;
        }
    }
}
