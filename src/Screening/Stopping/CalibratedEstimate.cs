namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// How many relevant references are unread, as the sum of calibrated probabilities (CVT, or CV-Platt without the position). The unread are taken as read
/// last; the variance adds the chance of each reference to that of the fitted parameters.
/// </summary>
/// <remarks>No guarantee: it assumes that a reference of a given score is no more often relevant among the unread than among the read.</remarks>
public static class CalibratedEstimate
{
    /// <summary>Fewer labels than this cannot be calibrated.</summary>
    public const int FewestRead = 20;

    /// <summary>Fewer relevant references than this cannot be calibrated.</summary>
    public const int FewestFound = 2;

    /// <summary>True where enough was read and found for five folds and a fit.</summary>
    public static bool IsPossible(ReadingHistory history) => history is { Read: >= FewestRead, Found: >= FewestFound };

    /// <summary>The estimate, or null where a score is missing or nothing was read.</summary>
    public static RemainingEstimate? Of(ReadingHistory history, RelevanceScores scores, Calibration calibration = Calibration.ScoreAndPosition) =>
        history.Read == 0 || !scores.Cover(history) ? null : new ProbabilityCalibration(history, scores.OutOfFold, calibration).Sum(scores.Unread);
}
