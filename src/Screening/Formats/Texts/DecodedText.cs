using System.Text;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Texts;

/// <summary>How a file's bytes become text, and what a person should know about that.</summary>
/// <param name="Name">The encoding's name as it is shown ("utf-8", "windows-1252").</param>
/// <param name="Warning">Set where the encoding had to be supposed; line of the first place where it mattered.</param>
sealed record DecodedText(Encoding Encoding, string Name, ReadWarning? Warning = null)
{
    public TextReader Reader(Stream stream) => new StreamReader(stream, Encoding, detectEncodingFromByteOrderMarks: false, 64 * 1024, leaveOpen: true);

    public static DecodedText Certain(Encoding encoding, string name) => new(encoding, name);

    public static DecodedText Supposed(Encoding encoding, string name, int line, string key) =>
        new(encoding, name, new(line, new Message(key, name)));
}
