using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.BibTeX;

/// <summary>LaTeX in bibliographies as plain text: accents, letters such as <c>\o</c> and <c>\aa</c>, dashes, escaped signs, braces of case.</summary>
static partial class LaTeX
{
    /// <summary>Combining marks of the accent commands (LaTeX2e, table of accents).</summary>
    private static readonly Dictionary<char, char> Accents = new()
    {
        ['`'] = '\u0300', ['\''] = '\u0301', ['^'] = '\u0302', ['~'] = '\u0303', ['='] = '\u0304', ['u'] = '\u0306', ['.'] = '\u0307', ['"'] = '\u0308',
        ['r'] = '\u030A', ['H'] = '\u030B', ['v'] = '\u030C', ['d'] = '\u0323', ['c'] = '\u0327', ['k'] = '\u0328', ['b'] = '\u0331',
    };

    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["o"] = "ø", ["O"] = "Ø", ["ae"] = "æ", ["AE"] = "Æ", ["aa"] = "å", ["AA"] = "Å", ["oe"] = "œ", ["OE"] = "Œ", ["ss"] = "ß", ["l"] = "ł", ["L"] = "Ł",
        ["i"] = "ı", ["j"] = "ȷ", ["dh"] = "ð", ["DH"] = "Ð", ["th"] = "þ", ["TH"] = "Þ", ["textendash"] = "–", ["textemdash"] = "—", ["textquoteright"] = "’",
        ["textquoteleft"] = "‘", ["textquotedblleft"] = "“", ["textquotedblright"] = "”", ["textbackslash"] = "\uE000", ["textasciitilde"] = "\uE001", ["textasciicircum"] = "\uE002", ["textbar"] = "|",
        ["ldots"] = "…", ["dots"] = "…", ["pounds"] = "£", ["S"] = "§", ["alpha"] = "α", ["beta"] = "β", ["gamma"] = "γ", ["mu"] = "μ", ["pm"] = "±", ["times"] = "×",
        ["leq"] = "≤", ["geq"] = "≥", ["textgreater"] = ">", ["textless"] = "<",
    };

    public static string ToText(string value)
    {
        if (value.AsSpan().IndexOfAny("\\{}~") < 0 && !value.Contains("--", StringComparison.Ordinal)) return value;
        var text = Accent().Replace(value, match => Accented(match.Groups["sign"].Value[0], match.Groups["letter"].Value));
        text = Command().Replace(text, match => Letters.GetValueOrDefault(match.Groups["name"].Value) ?? (match.Groups["open"].Success ? "" : match.Value));
        text = Dash().Replace(text, match => match.Length == 2 ? "–" : "—");
        return Final(Unescape(Plain().Replace(text, match => match.Value == "~" ? " " : "")));
    }

    /// <summary>Only escaped signs: what an address or a DOI holds (<c>10.1007/978\_3</c>).</summary>
    public static string Unescape(string value) => Escaped().Replace(value, "$1");

    // The commands for signs that LaTeX itself uses stand aside as private characters until no rule can take them for LaTeX.
    private static string Final(string text) => text.Replace('\uE000', '\\').Replace('\uE001', '~').Replace('\uE002', '^');

    private static string Accented(char sign, string letter)
    {
        var bare = letter.Trim('{', '}', ' ') switch { "\\i" or "\\i " => "i", "\\j" => "j", var other => other };
        return bare.Length == 0 ? "" : $"{bare}{Accents[sign]}".Normalize(NormalizationForm.FormC);
    }

    [GeneratedRegex(@"\\(?:(?<sign>[`'^~="".])|(?<sign>[uHvdckbr])(?=[{ ]))\s*(?<letter>\{\s*(?:\\[ij]|[A-Za-z])?\s*\}|\\[ij](?![A-Za-z])|[A-Za-z])")]
    private static partial Regex Accent();

    [GeneratedRegex(@"\\(?<name>[A-Za-z]+)(?:\{\}|\s+(?=[A-Za-z])|\s*(?<open>(?=\{))|(?![A-Za-z]))")]
    private static partial Regex Command();

    [GeneratedRegex("(?<!-)-{2,3}(?!-)")]
    private static partial Regex Dash();

    [GeneratedRegex(@"(?<!\\)[{}~]")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\\([#$%&_{}~^])")]
    private static partial Regex Escaped();
}
