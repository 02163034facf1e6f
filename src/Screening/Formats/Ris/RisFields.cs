using EvidenceSynth.Screening.Formats.Fields;

namespace EvidenceSynth.Screening.Formats.Ris;

/// <summary>
/// The tags of RIS by what producers put in them. Many exporters follow the old specification (T1, A1, JF, N2, Y1), many the new one
/// (TI, AU, T2, AB, PY), some write both.
/// </summary>
static class RisFields
{
    public static FieldMap Map { get; } = FieldMap.Of(
        (BibField.Type, "TY"),
        (BibField.Title, "TI T1 CT ST"),
        (BibField.OriginalTitle, "TT"),
        (BibField.Abstract, "AB"),
        (BibField.Author, "AU A1"),
        (BibField.Year, "PY Y1 DA YR"),
        (BibField.Journal, "JF T2 JO JA J2 J1 BT JI J9 T3"),
        (BibField.Volume, "VL VO"),
        (BibField.Issue, "IS CP"),
        (BibField.StartPage, "SP"),
        (BibField.EndPage, "EP"),
        (BibField.Pages, "PG PP"),
        (BibField.ArticleNumber, "C7 AR"),
        (BibField.Doi, "DO DI M3 L3"),
        (BibField.SerialNumber, "SN"),
        (BibField.Keyword, "KW K1"),
        (BibField.Url, "UR L1 L2 LK L4"),
        (BibField.Language, "LA"),
        (BibField.AccessionNumber, "AN ID U1 U2"),
        (BibField.Notes, "N1"));

    /// <summary>Tags whose following lines without a tag are further values, as EndNote writes them; other tags go on in the same text.</summary>
    public static bool IsList(string tag) => tag is "KW" or "K1" or "SN" or "DB" or "UR" or "AU" or "A1" or "A2" or "A3" or "A4" or "AD";
}
