namespace EvidenceSynth.Screening.Formats;

/// <summary>The file formats in which references come in. A file's format is found from its content, never from its extension.</summary>
public enum ReferenceFormat
{
    /// <summary>RIS in all its dialects: two-letter tags from <c>TY</c> to <c>ER</c>.</summary>
    Ris,
    /// <summary>PubMed's MEDLINE display (.nbib): four-letter tags from <c>PMID</c>.</summary>
    Nbib,
    PubMedXml,
    EndNoteXml,
    /// <summary>BibTeX and BibLaTeX.</summary>
    BibTeX,
    /// <summary>Web of Science's field-tagged export, from <c>PT</c> to <c>ER</c>.</summary>
    WebOfScience,
    /// <summary>Ovid's own text display: <c>&lt;1&gt;</c>, a label a line, values indented.</summary>
    OvidText,
    /// <summary>Refer, EndNote's .enw: percent tags.</summary>
    Refer,
    /// <summary>Rows of delimited text: comma, semicolon, tab or bar.</summary>
    Csv,
    Xlsx,
    /// <summary>Works of the OpenAlex API as JSON.</summary>
    OpenAlexJson,
}

public static class ReferenceFormats
{
    /// <summary>The format's code in machine-readable answers; it never changes.</summary>
    public static string Code(this ReferenceFormat format) => format switch
    {
        ReferenceFormat.Ris => "ris",
        ReferenceFormat.Nbib => "nbib",
        ReferenceFormat.PubMedXml => "pubmed-xml",
        ReferenceFormat.EndNoteXml => "endnote-xml",
        ReferenceFormat.BibTeX => "bibtex",
        ReferenceFormat.WebOfScience => "wos",
        ReferenceFormat.OvidText => "ovid",
        ReferenceFormat.Refer => "refer",
        ReferenceFormat.Csv => "csv",
        ReferenceFormat.Xlsx => "xlsx",
        ReferenceFormat.OpenAlexJson => "openalex-json",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
