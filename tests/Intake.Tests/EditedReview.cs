using EvidenceSynth.Appraisal;
using EvidenceSynth.Intake.Protocols;
using EvidenceSynth.Intake.Reviews;
using EvidenceSynth.Intake.Tools;
using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Intake;

/// <summary>A copy of the demo review in a folder of its own, to break on purpose.</summary>
public sealed class EditedReview : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evidencesynth-");

    public EditedReview()
    {
        Copy(DemoReview.Folder, "review");
        Copy(DemoReview.ToolsFolder, "tools");
        File.Copy(DemoReview.ProtocolFile, PathOf("protocol.md"));
    }

    /// <summary>The path of a file: <c>protocol.md</c>, <c>review/studies.json</c>, <c>tools/rob2.json</c>.</summary>
    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>Replaces the first occurrence of a text and tells on which line it stood.</summary>
    public int Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold '{old}'.");
        File.WriteAllText(PathOf(file), text[..at] + replacement + text[(at + old.Length)..]);
        return 1 + text[..at].Count(character => character == '\n');
    }

    public ReviewSnapshot Read() => ReviewFolderReader.Read(PathOf("protocol.md"), PathOf("review"), PathOf("tools"), DemoReview.ImportedAt);

    public ReviewSnapshot ReadProtocol() => ProtocolReader.Read(PathOf("protocol.md"), PathOf("tools"));

    public AppraisalTool ReadTool(string key) => ToolReader.Read(PathOf($"tools/{key}.json"));

    public void Dispose() => _folder.Delete(recursive: true);

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(PathOf(to));
        foreach (var file in Directory.GetFiles(from, "*.json"))
            File.Copy(file, Path.Combine(PathOf(to), Path.GetFileName(file)));
    }
}
