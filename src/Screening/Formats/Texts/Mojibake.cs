using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.Texts;

/// <summary>
/// UTF-8 that an earlier program took for Windows-1252: "Ã¸" for "ø", "â€“" for a dash. Only sequences whose bytes are sound UTF-8
/// for Latin letters or general punctuation count, so that honest text is left alone.
/// </summary>
public static partial class Mojibake
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var match in Sequence().EnumerateMatches(text))
            if (Decoded(text.Substring(match.Index, match.Length)) is not null) return true;
        return false;
    }

    /// <summary>The text as it was before it was decoded wrongly; text that shows no damage comes back as it is.</summary>
    public static string Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Sequence().Replace(text, match => Decoded(match.Value) ?? match.Value);
    }

    private static string? Decoded(string sequence)
    {
        try
        {
            return Strict.GetString(EncodingDetector.Windows1252.GetBytes(sequence));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Lead bytes C2-C5 (Latin-1 supplement, Latin extended A) with one follower, E2 80-8B (general punctuation, arrows, operators) with two;
    // followers are what Windows-1252 shows for 0x80-0xBF, the five holes of the code page as control characters.
    [GeneratedRegex("[\u00C2-\u00C5][\u0081\u008D\u008F\u0090\u009D\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\u00E2[€‚ƒ„…†‡ˆ‰Š‹\u0081][\u0081\u008D\u008F\u0090\u009D\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")]
    private static partial Regex Sequence();
}
