using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.Texts;

/// <summary>
/// The encoding that a file names in its first lines: an XML declaration, JabRef's <c>% Encoding:</c>, an editor's <c>coding:</c>.
/// Asked only where the bytes are not UTF-8, for many files declare what they are not.
/// </summary>
static partial class DeclaredEncoding
{
    /// <summary>Names that Emacs and LaTeX use where IANA has others.</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["latin-1"] = "windows-1252", ["latin1"] = "windows-1252", ["iso-8859-1"] = "windows-1252", ["cp1252"] = "windows-1252", ["ansi"] = "windows-1252",
        ["latin-2"] = "iso-8859-2", ["latin2"] = "iso-8859-2", ["latin-9"] = "iso-8859-15", ["latin9"] = "iso-8859-15", ["macroman"] = "macintosh",
    };

    public static Encoding? Find(ReadOnlySpan<byte> start)
    {
        var match = Declaration().Match(System.Text.Encoding.Latin1.GetString(start[..Math.Min(start.Length, 1024)]));
        if (!match.Success) return null;
        var name = LineEnds().Replace(match.Groups["name"].Value, "");
        name = Aliases.GetValueOrDefault(name, name);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? BuiltIn(name);
        return encoding is { IsSingleByte: true } or { CodePage: not 65001 and not 1200 and not 1201 } ? encoding : null;
    }

    private static Encoding? BuiltIn(string name) =>
        System.Text.Encoding.GetEncodings().FirstOrDefault(info => info.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.GetEncoding();

    [GeneratedRegex("""(?:coding|encoding)\s*[:=]\s*["']?(?<name>[A-Za-z][\w-]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex("-(unix|dos|mac)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineEnds();
}
