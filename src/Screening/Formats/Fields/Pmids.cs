using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.Fields;

/// <summary>Finds PubMed identifiers: one to eight digits.</summary>
static partial class Pmids
{
    /// <summary>The identifier where the whole value is one, as in the PMID column; else empty.</summary>
    public static string Exact(string value)
    {
        var match = Bare().Match(value);
        return match.Success ? match.Groups["id"].Value : "";
    }

    /// <summary>An identifier that the text names as one ("PMID: 123", an address at PubMed); else empty.</summary>
    public static string Find(string text)
    {
        var match = Named().Match(text);
        return match.Success ? match.Groups["id"].Value : "";
    }

    [GeneratedRegex(@"^\s*(PMID:?|PUBMED|MEDLINE:)?\s*(?<id>[1-9][0-9]{0,7})(\.0)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(PMID:?\s*|PUBMED\s+|pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/(m/)?pubmed/)(?<id>[1-9][0-9]{0,7})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
