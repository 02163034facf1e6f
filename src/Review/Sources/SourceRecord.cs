namespace EvidenceSynth.Sources;

/// <summary>
/// One record as it stood in one imported file: immutable, with the way back to file and line.
/// De-duplication links source records to references; it never changes or deletes one.
/// </summary>
public sealed record SourceRecord
{
    public SourceRecord(string file, int position, int line, string rawText, BibliographicRecord content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(position, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentNullException.ThrowIfNull(rawText);
        ArgumentNullException.ThrowIfNull(content);
        (File, Position, Line, RawText, Content) = (file, position, line, rawText, content);
    }

    /// <summary>Name of the file without folder.</summary>
    public string File { get; }

    /// <summary>1 for the first record of the file.</summary>
    public int Position { get; }

    /// <summary>Line of the file on which the record begins, 1 for the first.</summary>
    public int Line { get; }

    /// <summary>The record's text as it stood in the file.</summary>
    public string RawText { get; }

    public BibliographicRecord Content { get; }
}
