namespace EvidenceSynth.Sources;

/// <summary>
/// What one record of an export says about one publication, as the exporter wrote it and with the field's own names.
/// Missing text is empty, a missing number is null; nothing is guessed here.
/// </summary>
/// <remarks>
/// A value that no property names is kept in <see cref="Unmapped"/>, so that reading loses nothing.
/// </remarks>
public sealed record BibliographicRecord
{
    /// <summary>The exporter's own type word or code, such as <c>JOUR</c> or <c>article</c>.</summary>
    public string Type { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Title in the publication's own language where the exporter gives both.</summary>
    public string OriginalTitle { get; init; } = "";

    public string Abstract { get; init; } = "";

    /// <summary>Authors in the order of the publication, each as written ("Høgås, Kari" or "Brownstein C D").</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Year of publication, 1500 to 2100.</summary>
    public int? Year { get; init; }

    public string Journal { get; init; } = "";
    public string Volume { get; init; } = "";
    public string Issue { get; init; } = "";

    /// <summary>Page range or article number as written; empty where a spreadsheet turned it into a date.</summary>
    public string Pages { get; init; } = "";

    /// <summary>Digital object identifier without resolver address, lower case; empty when none was found.</summary>
    public string Doi { get; init; } = "";

    /// <summary>PubMed identifier, digits only.</summary>
    public string Pmid { get; init; } = "";

    /// <summary>All ISSNs and ISBNs named by the record, as written.</summary>
    public IReadOnlyList<string> SerialNumbers { get; init; } = [];

    /// <summary>Author keywords and thesaurus terms.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>Language of the publication as the exporter names it ("eng", "Norwegian").</summary>
    public string Language { get; init; } = "";

    /// <summary>The exporter's own identifier (accession number, item id, <c>rayyan-264552525</c>).</summary>
    public string AccessionNumber { get; init; } = "";

    public string Notes { get; init; } = "";

    /// <summary>Every tag or column that no property above holds, in file order, value as written.</summary>
    public IReadOnlyList<UnmappedField> Unmapped { get; init; } = [];
}

/// <summary>A field kept as it stood because no property names it.</summary>
/// <param name="Tag">The tag or column header of the file.</param>
/// <param name="Value">The value as written.</param>
public sealed record UnmappedField(string Tag, string Value);
