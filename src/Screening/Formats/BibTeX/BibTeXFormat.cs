using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.BibTeX;

/// <summary>BibTeX and BibLaTeX, with macros, accents of LaTeX and the extra fields that databases write.</summary>
sealed partial class BibTeXFormat : TextFormat
{
    private static readonly FieldMap Map = FieldMap.Of(
        (BibField.Title, "title booktitle shorttitle"),
        (BibField.OriginalTitle, "origtitle"),
        (BibField.Abstract, "abstract annotation"),
        (BibField.Year, "year date issued"),
        (BibField.Journal, "journal journaltitle fjournal booktitle series abbrev_source_title journal-iso shortjournal"),
        (BibField.Volume, "volume"),
        (BibField.Issue, "number issue"),
        (BibField.Pages, "pages"),
        (BibField.ArticleNumber, "article-number art_number eid"),
        (BibField.Doi, "doi"),
        (BibField.Pmid, "pmid pubmed_id"),
        (BibField.SerialNumber, "issn eissn isbn"),
        (BibField.Url, "url"),
        (BibField.Language, "language langid"),
        (BibField.AccessionNumber, "unique-id accession-number"),
        (BibField.Notes, "note"));

    /// <summary>Month names are macros that every style defines.</summary>
    private readonly Dictionary<string, string> _macros = "jan feb mar apr may jun jul aug sep oct nov dec".Split(' ').ToDictionary(month => month, month => month, StringComparer.OrdinalIgnoreCase);

    public override Regex Mark => EntryMark();

    public override IEnumerable<Piece> Split(IEnumerable<TextLine> lines) => new BibTeXSplitter(Remember).Split(lines);

    public override BibliographicRecord Parse(Piece piece, Action<Message> warn)
    {
        var entry = BibTeXEntry.Parse(piece.Text, _macros, isBalanced: piece.Note is null);
        var builder = new RecordBuilder();
        builder.Add(BibField.Type, "@", entry.Type);
        builder.Add(BibField.Unmapped, "key", entry.Key);
        var hasTitle = entry.Fields.Any(field => field.Name.Equals("title", StringComparison.OrdinalIgnoreCase));
        foreach (var (name, value) in entry.Fields) Add(builder, name, value, hasTitle);
        return builder.Build(warn);
    }

    private static void Add(RecordBuilder builder, string name, string value, bool hasTitle)
    {
        switch (name.ToLowerInvariant())
        {
            case "author":
                foreach (var author in AuthorNames.SplitAtAnd(value)) builder.Add(BibField.Author, name, LaTeX.ToText(author));
                break;
            case "keywords" or "author_keywords" or "keywords-plus" or "keyword":
                foreach (var keyword in LaTeX.ToText(value).Split(';', value.Contains(';', StringComparison.Ordinal) ? ';' : ',')) builder.Add(BibField.Keyword, name, keyword);
                break;
            case "booktitle" when hasTitle:
                builder.Add(BibField.Journal, name, LaTeX.ToText(value), 3);
                break;
            case "doi" or "url":
                builder.Add(Map, name, LaTeX.Unescape(value));
                break;
            default:
                builder.Add(Map, name, LaTeX.ToText(value));
                break;
        }
    }

    private void Remember(string macro)
    {
        foreach (var (name, value) in BibTeXEntry.Parse(macro, _macros).Fields) _macros[name] = value;
    }

    [GeneratedRegex(@"^\s*@(?!(comment|string|preamble)\s*[{(])[A-Za-z]+\s*[{(]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EntryMark();
}
