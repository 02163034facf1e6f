namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// The knee of the curve of finds (Cormack and Grossman, "Engineering quality and reliability in technology-assisted review", SIGIR 2016): where the
/// slope before some point is many times the slope after it. The more was found, the smaller a ratio is enough.
/// </summary>
static class Knee
{
    private const int LargestRatio = 156;
    private const int FindsThatCount = 150;
    private const int BudgetRatio = 6;
    private const int BudgetPerFind = 10;

    public static bool IsReached(ReadingHistory history) =>
        history.Found > 0 && SlopeRatio(history) >= LargestRatio - Math.Min(history.Found, FindsThatCount);

    /// <summary>The variant with a budget: ten references in all for each found at a clear knee, or three quarters of everything.</summary>
    public static bool IsReachedOnBudget(ReadingHistory history) =>
        history.Found > 0 && SlopeRatio(history) >= BudgetRatio && (double)history.Read * history.Found >= (double)BudgetPerFind * history.Total
        || 4L * history.Read >= 3L * history.Total;

    /// <summary>The largest ratio of the slopes; it can only lie where a relevant reference has just been read.</summary>
    private static double SlopeRatio(ReadingHistory history)
    {
        var largest = 0.0;
        for (var found = 1; found <= history.Found; found++)
        {
            double at = history.FoundAt[found - 1] + 1;
            if (at >= history.Read) break;
            largest = Math.Max(largest, found / at * (history.Read - at) / (1 + history.Found - found));
        }
        return largest;
    }
}
