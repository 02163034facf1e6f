namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// How many relevant references are unread, from the curve alone: the rate at which they are found is taken to fall exponentially with reading
/// (Poisson regression over 25 equal stretches of what was read) and is drawn on over the unread.
/// </summary>
/// <remarks>Errs low where a late group of relevant references exists; never a stopping rule by itself.</remarks>
public static class ExponentialRate
{
    private const int Stretches = 25;
    private const int Points = 200;
    private const double Ridge = .02;

    /// <summary>The estimate, or null where nothing was read or nothing was found.</summary>
    public static RemainingEstimate? Of(ReadingHistory history)
    {
        if (history.Read == 0 || history.Found == 0) return null;
        double read = history.Read;
        var edges = Enumerable.Range(0, Stretches + 1).Select(edge => (int)(edge * read / Stretches)).ToArray();
        var bins = edges.Zip(edges.Skip(1), (from, to) => (
            Width: to - from,
            Count: history.FoundAt.Count(place => place >= from && place < to),
            Middle: (from + to) / 2.0 / read)).Where(bin => bin.Width > 0).ToArray();
        var (rate, fit) = DampedNewton.Minimise(Objective, [Math.Log(history.Found / read), 0]);
        return Extrapolate(history, rate, fit);

        DampedNewton.Local Objective(double[] theta)
        {
            var (a, k) = (theta[0], theta[1]);
            var (value, ga, gk, haa, hak, hkk) = (Ridge / 2 * k * k, 0.0, Ridge * k, 0.0, 0.0, Ridge);
            foreach (var (width, count, z) in bins)
            {
                var expected = width * Math.Exp(a + k * z);
                value += expected - count * (a + k * z);
                ga += expected - count;
                gk += (expected - count) * z;
                haa += expected;
                hak += expected * z;
                hkk += expected * z * z;
            }
            return new(value, [ga, gk], new[,] { { haa, hak }, { hak, hkk } });
        }
    }

    /// <summary>The integral of the rate over the unread by the trapezoid rule.</summary>
    private static RemainingEstimate Extrapolate(ReadingHistory history, double[] rate, DampedNewton.Local fit)
    {
        var (sum, slope) = (0.0, 0.0);
        var width = (double)history.Unread / (Points - 1);
        for (var point = 0; point < Points; point++)
        {
            var place = (history.Read + point * width) / history.Read;
            var weight = point is 0 or Points - 1 ? width / 2 : width;
            var here = weight * Math.Exp(rate[0] + rate[1] * place);
            sum += here;
            slope += here * place;
        }
        return new(sum, Math.Sqrt(sum + DampedNewton.Spread(fit.Hessian, [sum, slope])));
    }
}
