using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>Digital object identifiers and PubMed numbers in one spelling, or empty.</summary>
public static partial class Identifiers
{
    public static string Doi(string doi)
    {
        if (doi.Length == 0) return "";
        var text = doi.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(doi) : doi;
        var match = DoiForm().Match(TextFolding.WithoutMarkup(text).ToLowerInvariant());
        return match.Success ? Balanced(match.Value.TrimEnd('.', ',', ';', ')', ']', '/')) : "";
    }

    public static string Pmid(string pmid)
    {
        var match = PmidForm().Match(pmid);
        return match.Success ? match.Value.TrimStart('0') : "";
    }

    /// <summary>Old DOIs hold brackets themselves: "10.1016/s0140-6736(05)12345-6"; a closing bracket cut from the end is put back.</summary>
    private static string Balanced(string doi) => doi.Count(c => c == '(') > doi.Count(c => c == ')') ? doi + ")" : doi;

    [GeneratedRegex(@"10\.\d{4,9}/[^\s""]+")]
    private static partial Regex DoiForm();

    [GeneratedRegex(@"(?<!\d)\d{4,9}(?!\d)")]
    private static partial Regex PmidForm();
}
