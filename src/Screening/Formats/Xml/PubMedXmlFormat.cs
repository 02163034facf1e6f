using System.Text.RegularExpressions;
using System.Xml.Linq;
using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Xml;

/// <summary>PubMed's XML: journal articles and book articles. Inline markup in titles and abstracts is dropped, section labels are kept.</summary>
sealed partial class PubMedXmlFormat : TextFormat
{
    public override Regex Mark => Start();

    public override IEnumerable<Piece> Split(IEnumerable<TextLine> lines) => new XmlSplitter(Tag()).Split(lines);

    public override BibliographicRecord Parse(Piece piece, Action<Message> warn)
    {
        var record = XmlRecord.Parse(piece.Text);
        var builder = new RecordBuilder();
        var citation = record.Element("MedlineCitation") ?? record.Element("BookDocument") ?? record;
        var article = citation.Element("Article") ?? citation;
        var journal = article.Element("Journal");
        var issue = journal?.Element("JournalIssue");
        Add(BibField.Type, article.Descendants("PublicationType"));
        Add(BibField.Title, article.Elements("ArticleTitle"));
        Add(BibField.Title, article.Elements("Book").Elements("BookTitle"), 1);
        Add(BibField.OriginalTitle, article.Elements("VernacularTitle"));
        builder.Add(BibField.Abstract, "Abstract", Abstract(article));
        foreach (var author in article.Elements("AuthorList").Elements("Author")) builder.Add(BibField.Author, "Author", Name(author));
        Add(BibField.Year, [.. Elements(issue, "PubDate"), .. article.Elements("ArticleDate"), .. article.Elements("Book").Elements("PubDate")]);
        Add(BibField.Journal, Elements(journal, "Title"));
        Add(BibField.Journal, Elements(journal, "ISOAbbreviation"), 1);
        Add(BibField.Volume, Elements(issue, "Volume"));
        Add(BibField.Issue, Elements(issue, "Issue"));
        Add(BibField.Pages, article.Elements("Pagination").Elements("MedlinePgn"));
        Add(BibField.Doi, article.Elements("ELocationID").Where(id => id.Attribute("EIdType")?.Value == "doi"));
        Add(BibField.Doi, record.Elements("PubmedData").Elements("ArticleIdList").Elements("ArticleId").Where(id => id.Attribute("IdType")?.Value == "doi"), 1);
        Add(BibField.Pmid, citation.Elements("PMID"));
        Add(BibField.SerialNumber, [.. Elements(journal, "ISSN"), .. article.Elements("Book").Elements("Isbn")]);
        Add(BibField.Keyword, citation.Elements("MeshHeadingList").Elements("MeshHeading").Elements("DescriptorName"));
        Add(BibField.Keyword, citation.Elements("KeywordList").Elements("Keyword"), 1);
        Add(BibField.Language, article.Elements("Language"));
        Add(BibField.Unmapped, [.. article.Descendants("Affiliation"), .. citation.Elements("CommentsCorrectionsList").Elements(), .. article.Elements("GrantList").Elements()]);
        return builder.Build(warn);

        void Add(BibField field, IEnumerable<XElement> elements, int rank = 0)
        {
            foreach (var element in elements) builder.Add(field, element.Name.LocalName, string.Join(' ', Parts(element)), rank);
        }
    }

    private static IEnumerable<XElement> Elements(XElement? parent, string name) => parent?.Elements(name) ?? [];

    // Year, month and day are elements without text between them; inline markup is words of one text.
    private static IEnumerable<string> Parts(XElement element) =>
        element.Name.LocalName is "PubDate" or "ArticleDate" or "Grant" or "CommentsCorrections" ? element.Elements().Select(part => part.Value) : [element.Value];

    private static string Abstract(XElement article) =>
        string.Join(' ', article.Elements("Abstract").Elements("AbstractText").Select(section =>
            section.Attribute("Label") is { Value.Length: > 0 } label ? $"{label.Value}: {section.Value}" : section.Value));

    private static string Name(XElement author) =>
        author.Element("CollectiveName") is { } group ? group.Value
        : author.Element("LastName").Text() + (author.Element("ForeName") ?? author.Element("Initials")) switch { { } given => ", " + given.Value, null => "" };

    [GeneratedRegex(@"<Pubmed(Book)?Article(?=[\s/>]|$)")]
    private static partial Regex Start();

    [GeneratedRegex(@"<(?<end>/)?Pubmed(Book)?Article(?=[\s/>]|$)")]
    private static partial Regex Tag();
}
