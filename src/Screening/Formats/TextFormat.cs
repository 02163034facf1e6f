using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats;

/// <summary>One format: how a file of it falls into records, and what a record says. An instance serves one file.</summary>
interface IRecordFormat
{
    /// <summary>Says what a record holds. A record that cannot be read is refused with the reason.</summary>
    BibliographicRecord Parse(Piece piece, Action<Message> warn);
}

/// <summary>A format of text. Splitting knows nothing of fields; parsing sees one record at a time, so one bad record spoils no other.</summary>
abstract class TextFormat : IRecordFormat
{
    /// <summary>
    /// What begins a record, matched on each line: the count that is independent of splitter and parser, null where the format has
    /// no mark of its own.
    /// </summary>
    public abstract Regex? Mark { get; }

    public abstract IEnumerable<Piece> Split(IEnumerable<TextLine> lines);

    public abstract BibliographicRecord Parse(Piece piece, Action<Message> warn);
}
