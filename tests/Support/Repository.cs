namespace EvidenceSynth.Tests.Support;

/// <summary>The folder of the repository that the tests were built from, for tests that read the documents and texts in it.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params IEnumerable<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EvidenceSynth.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"No EvidenceSynth.sln above {AppContext.BaseDirectory}.");
    }
}
