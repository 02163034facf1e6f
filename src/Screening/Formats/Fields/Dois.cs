using System.Net;
using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.Fields;

/// <summary>Finds digital object identifiers in values: bare, as resolver address, percent-encoded, with the signs of the sentence around them.</summary>
static partial class Dois
{
    /// <summary>The first DOI of the text in lower case without resolver address, or empty.</summary>
    public static string Find(string text) => All(text).FirstOrDefault() ?? "";

    /// <summary>All DOIs of the text.</summary>
    public static IEnumerable<string> All(string text)
    {
        if (!text.Contains("10.", StringComparison.Ordinal)) return [];
        var address = text.Contains("://", StringComparison.Ordinal);
        if (text.Contains('&', StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        if (text.Contains('%', StringComparison.Ordinal)) text = Uri.UnescapeDataString(text);
        return Doi().Matches(text).Select(match => Bare(match.Value, address)).Where(doi => doi.Length > 0);
    }

    private static string Bare(string doi, bool address)
    {
        if (!doi.Contains("(sici)", StringComparison.OrdinalIgnoreCase)) doi = doi.Split('<', '>')[0];
        if (address) doi = doi.Split('?', '&', '#')[0];
        return Trimmed(doi).ToLowerInvariant();
    }

    // Serial item identifiers (ANSI/NISO Z39.56) hold brackets and angles, so a closing one goes only where nothing opened it.
    private static string Trimmed(string doi)
    {
        while (doi.Length > 0)
        {
            var last = doi[^1];
            var stray = last is '.' or ',' or ';' or ':' or ']' or '}' or '"' or '\'' || (last == ')' && doi.Count(sign => sign == ')') > doi.Count(sign => sign == '('));
            if (!stray) break;
            doi = doi[..^1];
        }
        return doi.EndsWith('/') ? "" : doi;
    }

    [GeneratedRegex(@"(?<![0-9.])10\.[0-9]{4,9}(\.[0-9]+)*/[^\s""\\|]+", RegexOptions.CultureInvariant)]
    private static partial Regex Doi();
}
