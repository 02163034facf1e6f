namespace EvidenceSynth.Screening.Formats.Fields;

/// <summary>What a tag or column of some format says, before one value per property is chosen.</summary>
enum BibField
{
    Unmapped,
    Type,
    Title,
    OriginalTitle,
    Abstract,
    Author,
    Year,
    Journal,
    Volume,
    Issue,
    Pages,
    StartPage,
    EndPage,
    ArticleNumber,
    Doi,
    Pmid,
    SerialNumber,
    Keyword,
    Url,
    Language,
    AccessionNumber,
    Notes,
}
