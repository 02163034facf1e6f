using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Fields;

namespace EvidenceSynth.Screening.Formats.Tables;

/// <summary>Column headers as the exporters write them, compared without case, signs and plural brackets.</summary>
static partial class TableFields
{
    private static readonly FieldMap Map = FieldMap.Of(
        (BibField.Title, "title primarytitle articletitle documenttitle worktitle tittel displayname shorttitle"),
        (BibField.OriginalTitle, "originaltitle originalnonenglishtitle vernaculartitle"),
        (BibField.Abstract, "abstract abstractnote abstracttext sammendrag notesabstract"),
        (BibField.Author, "authors author authornames authorsfull authornamess auths forfatter forfattere firstauthors creators authorshipsauthordisplayname"),
        (BibField.Year, "year publicationyear publishedyear pubyear pyear ar datepublished publicationdate date dateofpublication coverdate published"),
        (BibField.Journal, "journal sourcetitle publicationtitle journalbook journaltitle source publicationname secondarytitle booktitle tidsskrift primarylocationsourcedisplayname parenttitle journalname alternatetitle3 alternatetitle2 abbreviatedsourcetitle journalabbreviation"),
        (BibField.Volume, "volume vol bibliovolume"),
        (BibField.Issue, "issue number issuenumber no biblioissue"),
        (BibField.Pages, "pages page pagerange"),
        (BibField.StartPage, "startpage pagestart firstpage beginningpage bibliofirstpage"),
        (BibField.EndPage, "endpage pageend lastpage endingpage bibliolastpage"),
        (BibField.ArticleNumber, "artno articlenumber articleno elocation"),
        (BibField.Doi, "doi doinumber digitalobjectidentifier doilink"),
        (BibField.Pmid, "pmid pubmedid medlinepmid idspmid"),
        (BibField.SerialNumber, "issn issns eissn isbn isbns issnisbn electronicissn printissn"),
        (BibField.Keyword, "keywords authorkeywords keyword indexkeywords manualtags automatictags emtreemedicalindextermsmajorfocus"),
        (BibField.Url, "url urls link sourceurls externalurl fulltextlink landingpageurl fulltexturl"),
        (BibField.Language, "language languageofarticle languageoforiginaldocument sprak articlelanguage"),
        (BibField.AccessionNumber, "id accessionnumber recordid key itemid covidence utuniquewosid eid embaseaccessionid lensid pui"),
        (BibField.Type, "type itemtype publicationtype documenttype typeofreference reftype"),
        (BibField.Notes, "notes note extra"));

    public static (BibField Field, int Rank) Find(string header) => Map.Find(Key(header));

    private static string Key(string header) => Signs().Replace(header.ToLowerInvariant().Replace('å', 'a'), "");

    [GeneratedRegex(@"[^a-z0-9]")]
    private static partial Regex Signs();
}
