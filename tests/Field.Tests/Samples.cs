namespace EvidenceSynth.Tests.Field;

/// <summary>The folder of real files that the environment variable EVIDENCESYNTH_SAMPLES names.</summary>
static class Samples
{
    /// <summary>A file of the folder's "samples"; without it the test is skipped with the reason.</summary>
    public static string Path(string relative)
    {
        var folder = Environment.GetEnvironmentVariable("EVIDENCESYNTH_SAMPLES");
        if (string.IsNullOrEmpty(folder)) Assert.Skip("EVIDENCESYNTH_SAMPLES names no folder of real files.");
        var path = System.IO.Path.Combine(folder, "samples", relative);
        if (!File.Exists(path)) Assert.Skip($"The folder of real files has no samples/{relative}.");
        return path;
    }
}
