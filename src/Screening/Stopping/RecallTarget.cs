using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>The share of all relevant references, in whole percent, that the team wants to have found when it stops.</summary>
/// <remarks>Refused: less than 1 or more than 99 percent; all of them can only be had by reading everything.</remarks>
public readonly record struct RecallTarget
{
    public RecallTarget(int percent)
    {
        if (percent is < 1 or > 99) throw new RefusedException(new Message("stopping.target-refused", percent));
        Percent = percent;
    }

    /// <summary>The 95 % that reviews of health and social care ask for.</summary>
    public static RecallTarget Default { get; } = new(95);

    public int Percent { get; }

    /// <summary>
    /// How many relevant references may stay unread, with so many found, and the target is still reached.
    /// Whole-number arithmetic: 19 found tolerate exactly 1.
    /// </summary>
    public int ToleratedLosses(int found) => (int)((long)found * (100 - Percent) / Percent);

    /// <summary>The number that must be found before a single relevant reference may be missed: 19 for 95 %.</summary>
    public int FewestThatTolerateALoss => 99 / (100 - Percent);
}
