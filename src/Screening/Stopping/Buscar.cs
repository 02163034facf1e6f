namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// The statistical stopping criterion of Callaghan and Müller-Hansen (Systematic Reviews 2020;9:273). Its null hypothesis: so many relevant references
/// are unread that the target is missed. The last n references read are looked at as a random draw from those and the unread; had so many been left, so
/// few would rarely have been met. Because reading follows a ranking, the true chance is smaller still and the p-value errs on the safe side.
/// </summary>
/// <remarks>
/// Every n may be looked at, and the smallest p counts. For a given number of relevant references in the draw the longest draw has the smallest p, so
/// found + 1 draws suffice. Looking again and again is not corrected for, as in the paper.
/// </remarks>
public static class Buscar
{
    /// <summary>The p-value of "the target is missed". 0 where even the whole unread rest could not make it missed, 1 where nothing was read.</summary>
    public static double PValue(ReadingHistory history, RecallTarget target) =>
        PValueOfAtLeast(history, target.ToleratedLosses(history.Found) + 1);

    /// <summary>The p-value of "at least so many relevant references are unread".</summary>
    public static double PValueOfAtLeast(ReadingHistory history, int left)
    {
        if (left > history.Unread) return 0;
        if (left <= 0) return 1;
        var smallest = 1.0;
        for (var hits = 0; hits <= history.Found; hits++)
        {
            var start = hits == history.Found ? 0 : history.FoundAt[history.Found - 1 - hits] + 1;
            var drawn = history.Read - start;
            smallest = Math.Min(smallest, Hypergeometric.AtMost(hits, history.Unread + drawn, hits + left, drawn));
        }
        return smallest;
    }

    /// <summary>The most unread relevant references that the reading does not rule out at this risk (.05 for a 95 % limit, .5 for the median).</summary>
    public static int MostLeft(ReadingHistory history, double risk)
    {
        var (possible, ruledOut) = (0, history.Unread + 1);
        while (ruledOut - possible > 1)
        {
            var middle = possible + (ruledOut - possible) / 2;
            if (PValueOfAtLeast(history, middle) >= risk) possible = middle;
            else ruledOut = middle;
        }
        return possible;
    }
}
