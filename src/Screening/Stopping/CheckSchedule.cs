namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// How often the rules are asked: after 10 references, or after 3 % of those read once that is more.
/// The measured records of the rules hold for this schedule.
/// </summary>
public static class CheckSchedule
{
    public static int ReferencesUntilNext(int read) => Math.Max(10, read * 3 / 100);
}
