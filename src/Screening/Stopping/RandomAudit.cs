using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// A random sample read from the unread rest. What it says is exact (hypergeometric) whatever the ranking was worth: no model and no order is trusted.
/// The random phase of Callaghan and Müller-Hansen (2020).
/// </summary>
/// <param name="FoundBefore">Relevant references known before the audit.</param>
/// <param name="UnreadBefore">Unread references the sample was drawn from.</param>
/// <param name="Drawn">Size of the sample, all of it read.</param>
/// <param name="Found">Relevant references in the sample.</param>
/// <remarks>Refused: a sample larger than the rest, more found than drawn, a negative number.</remarks>
public sealed record RandomAudit(int FoundBefore, int UnreadBefore, int Drawn, int Found)
{
    public int FoundBefore { get; } = FoundBefore >= 0 && UnreadBefore >= 0 && Drawn >= 0 && Found >= 0 && Drawn <= UnreadBefore && Found <= Drawn
        ? FoundBefore
        : throw new RefusedException(new Message("stopping.audit-impossible", UnreadBefore, Drawn, Found));

    /// <summary>The p-value of "the target is missed", from what is found by now; screening may have gone on since the audit.</summary>
    public double PValue(RecallTarget target, int foundByNow)
    {
        var needed = foundByNow - FoundBefore + target.ToleratedLosses(foundByNow) + 1;
        if (needed > UnreadBefore) return 0;
        return needed <= Found ? 1 : Hypergeometric.AtMost(Found, UnreadBefore, needed, Drawn);
    }

    /// <summary>The p-value of "the target is missed" at the end of the audit.</summary>
    public double PValue(RecallTarget target) => PValue(target, FoundBefore + Found);

    /// <summary>The one-sided exact limit of the relevant references that were unread before the audit, those it found included.</summary>
    public int MostBefore(double risk = .05)
    {
        var (possible, ruledOut) = (Found, UnreadBefore - Drawn + Found + 1);
        while (ruledOut - possible > 1)
        {
            var middle = possible + (ruledOut - possible) / 2;
            if (Hypergeometric.AtMost(Found, UnreadBefore, middle, Drawn) >= risk) possible = middle;
            else ruledOut = middle;
        }
        return possible;
    }

    /// <summary>The recall that the audit proves at this risk; 1 where nothing relevant can be left.</summary>
    public double LeastRecall(double risk = .05)
    {
        var all = FoundBefore + MostBefore(risk);
        return all == 0 ? 1 : (double)(FoundBefore + Found) / all;
    }

    /// <summary>The chance that a sample of this size meets at least one of so many relevant references.</summary>
    public static double ChanceToMeetOne(int unread, int relevant, int drawn) => 1 - Hypergeometric.Exactly(0, unread, relevant, drawn);

    /// <summary>The smallest sample that proves the target if it holds nothing relevant.</summary>
    public static int SizeThatProves(RecallTarget target, int found, int unread, double risk = .05)
    {
        var relevant = target.ToleratedLosses(found) + 1;
        if (relevant > unread) return 0;
        var (tooFew, enough) = (-1, unread);
        while (enough - tooFew > 1)
        {
            var middle = tooFew + (enough - tooFew) / 2;
            if (Hypergeometric.Exactly(0, unread, relevant, middle) < risk) enough = middle;
            else tooFew = middle;
        }
        return enough;
    }
}
