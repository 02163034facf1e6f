using System.Text;
using EvidenceSynth.Screening.Formats;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Tests.Screening.Formats;

/// <summary>Reads texts through the public door.</summary>
static class Reading
{
    public static ReadResult Of(string text, string name = "references.txt", ReadOptions? options = null) => Of(Encoding.UTF8.GetBytes(text), name, options);

    public static ReadResult Of(byte[] bytes, string name = "references.txt", ReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return ReferenceReader.Read(stream, name, options);
    }

    public static BibliographicRecord One(string text) => Assert.Single(Of(text).Records).Content;

    /// <summary>A RIS record of these lines between TY and ER.</summary>
    public static BibliographicRecord Ris(params IEnumerable<string> lines) => One($"TY  - JOUR\n{string.Join('\n', lines)}\nER  - \n");

    public static IEnumerable<string> WarningKeys(this ReadResult result) => result.Warnings.Select(warning => warning.Message.Key);
}
