namespace EvidenceSynth.Tests.Support;

/// <summary>The folder that holds EvidenceSynth.sln, found from where the tests run.</summary>
public static class RepositoryRoot
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "EvidenceSynth.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds EvidenceSynth.sln.");
    }
}
