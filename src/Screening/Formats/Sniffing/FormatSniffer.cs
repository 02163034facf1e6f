using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Tables;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Sniffing;

/// <summary>Finds the format from the first 256,000 characters of a text; the marks that only one format has are asked first.</summary>
static partial class FormatSniffer
{
    public static ReferenceFormat Sniff(string head, string file)
    {
        var start = head.AsSpan().TrimStart();
        if (start[0] is '{' or '[') return Json(head) ?? Lines(head) ?? throw Unknown("read.json-of-no-works", file);
        if (start[0] == '<' && !OvidMark().IsMatch(head)) return Xml(head) ?? throw Unknown(WebPage().IsMatch(head) ? "read.web-page" : "read.xml-of-no-references", file);
        return Lines(head) ?? Table(head) ?? throw Unknown("read.unknown-format", file);
    }

    private static ReferenceFormat? Xml(string head) =>
        PubMedMark().IsMatch(head) ? ReferenceFormat.PubMedXml
        : EndNoteMark().IsMatch(head) ? ReferenceFormat.EndNoteXml
        : null;

    private static ReferenceFormat? Json(string head) => OpenAlexMark().IsMatch(head) ? ReferenceFormat.OpenAlexJson : null;

    // A MEDLINE file has RIS-like lines and the reverse, so the tags that begin a record decide; PMID- before PT, which MEDLINE has too.
    private static ReferenceFormat? Lines(string head) =>
        RisMark().IsMatch(head) ? ReferenceFormat.Ris
        : NbibMark().IsMatch(head) || NbibTags().Count(head) >= 2 ? ReferenceFormat.Nbib
        : WebOfScienceMark().IsMatch(head) ? ReferenceFormat.WebOfScience
        : OvidMark().IsMatch(head) ? ReferenceFormat.OvidText
        : BibTeXMark().IsMatch(head) ? ReferenceFormat.BibTeX
        : ReferMark().Count(head) >= 2 ? ReferenceFormat.Refer
        : RisTags().Count(head) >= 2 ? ReferenceFormat.Ris
        : null;

    private static ReferenceFormat? Table(string head) => TableLayout.Find([.. LineSource.Lines(new StringReader(head)).Take(TableLayout.HeadLines)]) is null ? null : ReferenceFormat.Csv;

    private static RefusedException Unknown(string key, string file) => new(new Message(key, file));

    private const RegexOptions LineWise = RegexOptions.Multiline | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^[\s\uFEFF]*TY[ \t]{1,2}-[^,;\t\n]{0,60}$", LineWise)]
    private static partial Regex RisMark();

    [GeneratedRegex(@"^[ \t]*(TI|T1|AU|A1|AB|N2|PY|Y1|JF|JO|T2|DO|ER)[ \t]{1,2}-", LineWise)]
    private static partial Regex RisTags();

    [GeneratedRegex(@"^PMID ?- ?", LineWise)]
    private static partial Regex NbibMark();

    // Tags of more than two letters, padded to four, that RIS lacks.
    [GeneratedRegex(@"^(OWN|STAT|FAU|PMC|AID|LID|OID|DCOM|EDAT|ISSN|OTO|PHST) ?-", LineWise)]
    private static partial Regex NbibTags();

    [GeneratedRegex(@"^(FN |VR 1|PT [A-Z]\r?$)", LineWise)]
    private static partial Regex WebOfScienceMark();

    [GeneratedRegex(@"^<\d+>[ \t]*\r?$", LineWise)]
    private static partial Regex OvidMark();

    [GeneratedRegex(@"^[\s\uFEFF]*@[A-Za-z]+\s*[{(]", LineWise)]
    private static partial Regex BibTeXMark();

    [GeneratedRegex(@"^%[0A-Z@](?= |\r?$)", LineWise)]
    private static partial Regex ReferMark();

    [GeneratedRegex(@"<Pubmed(Book)?Article[\s>]|<PubmedArticleSet")]
    private static partial Regex PubMedMark();

    [GeneratedRegex(@"<records?[\s/>]")]
    private static partial Regex EndNoteMark();

    [GeneratedRegex(@"<html|<!doctype\s+html", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebPage();

    [GeneratedRegex("openalex\\.org|\"abstract_inverted_index\"|\"authorships\"")]
    private static partial Regex OpenAlexMark();
}
