using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats;

/// <summary>A whole file read into memory. Found = read + rejected, whatever the file holds.</summary>
/// <param name="File">Name of the file without folder.</param>
/// <param name="Encoding">Name of the encoding the text was read with; empty for a workbook.</param>
/// <param name="Found">Records counted independently of the parser.</param>
public sealed record ReadResult(
    string File,
    ReferenceFormat Format,
    string Encoding,
    int Found,
    IReadOnlyList<SourceRecord> Records,
    IReadOnlyList<RejectedRecord> Rejected,
    IReadOnlyList<OutsideText> Preamble,
    IReadOnlyList<ReadWarning> Warnings);

/// <summary>A record that was found and could not be read.</summary>
/// <param name="Line">Line of the file on which it begins, 1 for the first; for a workbook the row.</param>
/// <param name="RawText">The text as it stood; of a very long text the beginning.</param>
public sealed record RejectedRecord(int Line, Message Reason, string RawText);

/// <summary>Text that stands outside all records (file headers, search histories, record numbers, links), kept so that nothing is dropped.</summary>
public sealed record OutsideText(int Line, string Text);

/// <summary>Something that a person should know about a record that was read, or about the file (line 1).</summary>
public sealed record ReadWarning(int Line, Message Message);
