using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace EvidenceSynth.Tests.Export;

/// <summary>
/// Compares what was made with the file in Golden/ that a person has looked at. To accept a change, run the tests with EVIDENCESYNTH_ACCEPT=1
/// and read the difference in version control.
/// </summary>
static class Golden
{
    public static void Matches(string name, string actual, [CallerFilePath] string source = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(source)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("EVIDENCESYNTH_ACCEPT") == "1")
            File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }

    /// <summary>One part of a Word file as indented XML, one element a line, so that differences can be read.</summary>
    public static string Part(byte[] docx, string name = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part).ToString() + "\n";
    }
}
