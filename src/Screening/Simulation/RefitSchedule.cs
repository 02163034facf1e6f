namespace EvidenceSynth.Screening.Simulation;

/// <summary>How often a simulation learns anew: at every label to 60, every 5 to 300, every 25 to 1,500, every 100 after.</summary>
public static class RefitSchedule
{
    public static int LabelsUntilNext(int labels) => labels switch { < 60 => 1, < 300 => 5, < 1500 => 25, _ => 100 };
}
