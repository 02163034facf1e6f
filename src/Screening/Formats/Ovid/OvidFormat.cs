using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Ovid;

/// <summary>Ovid's own text display: <c>&lt;8&gt;</c> begins a record, a label stands on a line of its own, its value indented below.</summary>
sealed partial class OvidFormat : TextFormat
{
    private static readonly FieldMap Map = FieldMap.Of(
        (BibField.Type, "Document-Type Publication-Type"),
        (BibField.OriginalTitle, "Original-Title"),
        (BibField.Abstract, "Abstract"),
        (BibField.Doi, "DOI-Number Digital-Object-Identifier DOI"),
        (BibField.Pmid, "PMID PubMed-ID"),
        (BibField.SerialNumber, "ISSN ISSN-Print ISSN-Electronic ISBN"),
        (BibField.Language, "Language"),
        (BibField.AccessionNumber, "Accession-Number Unique-Identifier UI"),
        (BibField.Url, "URL Link-to-the-Ovid-Full-Text-or-citation"),
        (BibField.Notes, "Notes"));

    public override Regex Mark => Start();

    public override IEnumerable<Piece> Split(IEnumerable<TextLine> lines) =>
        LineSplitter.Split(lines, (line, _) => Start().IsMatch(line.Text) ? LineRole.Start : LineRole.Inside);

    public override BibliographicRecord Parse(Piece piece, Action<Message> warn)
    {
        var builder = new RecordBuilder();
        foreach (var (label, value) in Labels(piece.Text)) Add(builder, label, value);
        return builder.Build(warn);
    }

    private static void Add(RecordBuilder builder, string label, string value)
    {
        switch (label)
        {
            case "Title":
                builder.Add(BibField.Title, label, TypeTail().Replace(value, ""));
                break;
            case "Author" or "Authors":
                foreach (var name in value.Split(';')) builder.Add(BibField.Author, label, Affiliation().Replace(name.Trim(), "").TrimEnd('.', ' '));
                break;
            case "Author Keywords" or "Subject Headings" or "Keyword Heading" or "MeSH Subject Headings":
                foreach (var keyword in value.TrimEnd('.', ' ').Split(';', '\n')) builder.Add(BibField.Keyword, label, keyword);
                break;
            case "Source":
                AddSource(builder, value);
                break;
            case "Year of Publication" or "Date of Publication" or "Publication Date" or "Status":
                builder.Add(BibField.Year, label, value, label == "Status" ? 2 : 0);
                break;
            default:
                builder.Add(Map, label.Replace(' ', '-'), label is "Language" or "Accession Number" or "Document Type" ? value.TrimEnd('.') : value);
                break;
        }
    }

    // Journal, volume, issue, pages and date stand in one sentence: "Ecohydrology.   8(6):1048-1064, September 2015."
    private static void AddSource(RecordBuilder builder, string value)
    {
        var match = Source().Match(value);
        builder.Add(BibField.Journal, "Source", match.Success ? match.Groups["journal"].Value.Trim().TrimEnd('.') : value.Trim().TrimEnd('.'));
        builder.Add(BibField.Volume, "Source", match.Groups["volume"].Value);
        builder.Add(BibField.Issue, "Source", match.Groups["issue"].Value);
        builder.Add(BibField.Pages, "Source", match.Groups["pages"].Value);
        builder.Add(BibField.Year, "Source", value, 1);
    }

    private static List<(string Label, string Value)> Labels(string text)
    {
        var labels = new List<(string Label, string Value)>();
        foreach (var line in text.Split('\n').Skip(1))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (!char.IsWhiteSpace(line[0])) labels.Add((line.Trim(), ""));
            else if (labels.Count > 0) labels[^1] = (labels[^1].Label, labels[^1].Value.Length == 0 ? line.Trim() : $"{labels[^1].Value}\n{line.Trim()}");
            else labels.Add(("", line.Trim()));
        }
        return labels;
    }

    [GeneratedRegex(@"^<\d+>\s*$")]
    private static partial Regex Start();

    // "[Article]", "[Miscellaneous Article]" at the end of a title.
    [GeneratedRegex(@"\.?\s*\[[^\]]*Article[^\]]*\]\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TypeTail();

    // "Kohler, Lars 1" or "Kohler, Lars 1,2": the digits point to the institution.
    [GeneratedRegex(@"\s+\d+(\s*,\s*\d+)*$")]
    private static partial Regex Affiliation();

    [GeneratedRegex(@"^(?<journal>[^\n]*?)\.\s+(?:Vol\.?\s*)?(?<volume>[0-9A-Za-z]+)\s*(?:\((?<issue>[^)\n]*)\))?\s*(?::\s*(?<pages>[A-Za-z]?[0-9][-0-9A-Za-z]*))?\s*,")]
    private static partial Regex Source();
}
