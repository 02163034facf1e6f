namespace EvidenceSynth.Screening.Formats;

/// <summary>
/// Bounds that keep a damaged or hostile file from filling the memory. The longest real record seen is an Ovid PsycINFO record
/// with its reference list, some 40,000 characters; the bounds are a hundred times that.
/// </summary>
static class ReadLimits
{
    /// <summary>Characters of one line of a line-based format.</summary>
    public const int Line = 1_000_000;

    /// <summary>Characters of one record.</summary>
    public const int Record = 4_000_000;

    /// <summary>Characters kept of a text that was rejected or stood outside the records.</summary>
    public const int KeptText = 20_000;

    /// <summary>Warnings kept of one kind; further ones are counted.</summary>
    public const int WarningsOfAKind = 200;

    /// <summary>Lines that one quoted cell of a table may span before the quote counts as never closed.</summary>
    public const int LinesOfARow = 1_000;

    /// <summary>Rows of a table that may precede its header.</summary>
    public const int RowsBeforeHeader = 30;

    /// <summary>Bytes of an unpacked workbook; a workbook of 100,000 references with abstracts unpacks to about 300 MB.</summary>
    public const long UnpackedWorkbook = 512L << 20;

    public static string Keep(string text) => text.Length <= KeptText ? text : text[..KeptText];
}
