using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>
/// Brings text of different exporters to one spelling for comparison: lower case, words of letters and digits with one blank between,
/// no mark-up, no accents. The spelling is for the machine only; the text that people read is never changed.
/// </summary>
/// <remarks>
/// Norwegian, Danish, German and British letters are written two ways in bibliographic databases (Høgås, Hoegaas, Hogas; anaemia,
/// anemia), so ø, ö and "oe" all become o, and å, æ, ä, "aa" and "ae" all become a. Greek letters are written out, as most databases do.
/// </remarks>
public static partial class TextFolding
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ø'] = "o", ['æ'] = "a", ['œ'] = "o", ['ß'] = "ss", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ı'] = "i",
        ['α'] = "alpha", ['β'] = "beta", ['γ'] = "gamma", ['δ'] = "delta", ['ε'] = "epsilon", ['ζ'] = "zeta", ['η'] = "eta", ['θ'] = "theta",
        ['κ'] = "kappa", ['λ'] = "lambda", ['μ'] = "mu", ['ν'] = "nu", ['ξ'] = "xi", ['π'] = "pi", ['ρ'] = "rho", ['σ'] = "sigma",
        ['τ'] = "tau", ['φ'] = "phi", ['χ'] = "chi", ['ψ'] = "psi", ['ω'] = "omega",
    };

    public static string Fold(string text)
    {
        if (text.Length == 0) return "";
        var folded = new StringBuilder(text.Length);
        foreach (var character in Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormKD))
            Append(folded, character);
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    /// <summary>Folds text in which exporters leave entities and mark-up, such as titles and abstracts.</summary>
    public static string FoldMarkup(string text) => Fold(WithoutMarkup(text));

    /// <summary>Entities as characters (twice, for exporters that encode twice) and no tags; a tag is no word boundary ("CO&lt;sub&gt;2").</summary>
    public static string WithoutMarkup(string text)
    {
        if (text.Contains('&', StringComparison.Ordinal)) text = WebUtility.HtmlDecode(WebUtility.HtmlDecode(text));
        return text.Contains('<', StringComparison.Ordinal) ? Tag().Replace(text, "") : text;
    }

    private static void Append(StringBuilder folded, char character)
    {
        var last = folded.Length == 0 ? ' ' : folded[^1];
        var lower = char.ToLowerInvariant(character);
        if (lower is >= 'a' and <= 'z')
        {
            if (lower == 'e' && last is 'a' or 'o' or 'u') return;
            if (lower == 'a' && last == 'a') return;
            folded.Append(lower);
        }
        else if (lower is >= '0' and <= '9') folded.Append(lower);
        else if (Letters.TryGetValue(lower, out var written)) folded.Append(written);
        else if (char.IsLetterOrDigit(lower)) folded.Append(lower);
        else if (lower == '&') folded.Append(last == ' ' ? "and " : " and ");
        else if (!IsSilent(lower) && last != ' ') folded.Append(' ');
    }

    /// <summary>Accents, apostrophes and soft hyphens stand inside a word and are dropped without parting it.</summary>
    private static bool IsSilent(char character) =>
        character is '\'' or '’' or '‘' or 'ʼ' or '´' or '`' or '\u00AD' or '\u200B'
        || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    [GeneratedRegex("</?[A-Za-z][^<>]{0,200}>")]
    private static partial Regex Tag();
}
