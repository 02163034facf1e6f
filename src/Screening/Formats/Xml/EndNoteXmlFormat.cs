using System.Text.RegularExpressions;
using System.Xml.Linq;
using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Xml;

/// <summary>
/// EndNote's XML, which Zotero and Mendeley write too. EndNote wraps each value in one or more <c>style</c> runs and separates
/// several values in one element with <c>&amp;#xD;</c>.
/// </summary>
sealed partial class EndNoteXmlFormat : TextFormat
{
    private static readonly FieldMap Map = FieldMap.Of(
        (BibField.Title, "titles/title titles/short-title titles/translated-title"),
        (BibField.Abstract, "abstract"),
        (BibField.Author, "contributors/authors/author"),
        (BibField.Year, "dates/year dates/pub-dates/date"),
        (BibField.Journal, "titles/secondary-title periodical/full-title alt-periodical/full-title titles/alt-title periodical/abbr-1 alt-periodical/abbr-1"),
        (BibField.Volume, "volume"),
        (BibField.Issue, "number issue"),
        (BibField.Pages, "pages"),
        (BibField.Doi, "electronic-resource-num doi"),
        (BibField.SerialNumber, "isbn issn"),
        (BibField.Keyword, "keywords/keyword"),
        (BibField.Url, "urls/related-urls/url urls/pdf-urls/url urls/web-urls/url urls/text-urls/url urls/url url"),
        (BibField.Language, "language"),
        (BibField.AccessionNumber, "accession-num"),
        (BibField.Notes, "notes"));

    public override Regex Mark => Start();

    public override IEnumerable<Piece> Split(IEnumerable<TextLine> lines) => new XmlSplitter(Tag()).Split(lines);

    public override BibliographicRecord Parse(Piece piece, Action<Message> warn)
    {
        var record = XmlRecord.Parse(piece.Text);
        var isFromPubMed = IsPubMed(record.Element("remote-database-name")) || IsPubMed(record.Element("remote-database-provider"));
        var builder = new RecordBuilder();
        foreach (var leaf in Leaves(record))
        {
            var (path, value) = (Path(leaf, record), leaf.Text().Trim());
            if (path == "ref-type") builder.Add(BibField.Type, path, leaf.Attribute("name")?.Value ?? value);
            else if (path.StartsWith("custom", StringComparison.Ordinal) || path == "accession-num") AddCustom(builder, path, value, isFromPubMed);
            else builder.Add(Map, path, value);
        }
        return builder.Build(warn);
    }

    // "PUBMED 123,EMBASE 456" in a custom field; a PubMed record's accession number is its PMID.
    private static void AddCustom(RecordBuilder builder, string path, string value, bool isFromPubMed)
    {
        var isAccession = path == "accession-num";
        if (isAccession && isFromPubMed && Pmids.Exact(value).Length > 0) builder.Add(BibField.Pmid, path, value);
        else builder.Add(isAccession ? BibField.AccessionNumber : BibField.Unmapped, path, value);
        if (!isAccession && Pmids.Find(value) is { Length: > 0 } pmid) builder.Add(BibField.Pmid, path, pmid, 1);
    }

    private static bool IsPubMed(XElement? database) => database.Text().Trim().ToUpperInvariant() is "NLM" or "PUBMED" or "MEDLINE";

    private static IEnumerable<XElement> Leaves(XElement parent) =>
        parent.Elements().SelectMany(child => child.Elements().Any(inner => inner.Name.LocalName != "style") ? Leaves(child) : [child]);

    private static string Path(XElement leaf, XElement record) =>
        string.Join('/', leaf.AncestorsAndSelf().TakeWhile(element => element != record).Select(element => element.Name.LocalName).Reverse());

    [GeneratedRegex(@"<record(?=[\s/>]|$)")]
    private static partial Regex Start();

    [GeneratedRegex(@"<(?<end>/)?record(?=[\s/>]|$)")]
    private static partial Regex Tag();
}
