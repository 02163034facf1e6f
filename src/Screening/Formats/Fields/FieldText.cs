using System.Net;
using System.Text;

namespace EvidenceSynth.Screening.Formats.Fields;

/// <summary>
/// A value as it reads once the file's trappings are off: HTML entities decoded (Web of Science writes them into RIS), control characters
/// gone, white space single, Unicode composed (NFC). The words themselves are not touched.
/// </summary>
static class FieldText
{
    /// <summary>The value on one line.</summary>
    public static string Line(string value) => IsClean(value) ? value : Tidy(Composed(value), keepLines: false);

    /// <summary>The value with its line breaks.</summary>
    public static string Lines(string value) => IsClean(value) ? value : Tidy(Composed(value), keepLines: true);

    /// <summary>True for a value that scripts write where nothing is known: R's <c>NA</c>.</summary>
    public static bool IsMissing(ReadOnlySpan<char> value) => value.Trim() is "" or "NA";

    private static bool IsClean(string value)
    {
        if (value.Length == 0) return true;
        if (value[0] == ' ' || value[^1] == ' ') return false;
        var previous = '\0';
        foreach (var character in value)
        {
            if (character is < ' ' or > '~' or '&' || (character == ' ' && previous == ' ')) return false;
            previous = character;
        }
        return true;
    }

    private static string Composed(string value)
    {
        if (value.Contains('&', StringComparison.Ordinal)) value = WebUtility.HtmlDecode(value);
        if (Ascii.IsValid(value)) return value;
        return WithoutLoneSurrogates(value).Normalize(NormalizationForm.FormC);
    }

    // Normalize refuses half a surrogate pair, which damaged JSON and entities can hold.
    private static string WithoutLoneSurrogates(string value)
    {
        if (value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return value;
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes()) text.Append(rune.ToString());
        return text.ToString();
    }

    private static string Tidy(string value, bool keepLines)
    {
        var text = new StringBuilder(value.Length);
        var space = false;
        var line = false;
        foreach (var character in value)
        {
            if (character is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085') (space, line) = (true, keepLines);
            else if (char.IsWhiteSpace(character)) space = true;
            else if (!char.IsControl(character) && character is not ('\uFEFF' or '\uFFFE' or '\uFFFF'))
            {
                if (text.Length > 0 && space) text.Append(line ? '\n' : ' ');
                text.Append(character);
                (space, line) = (false, false);
            }
        }
        return text.ToString();
    }
}
