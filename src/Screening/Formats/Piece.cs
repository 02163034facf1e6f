using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats;

enum PieceKind
{
    Record,
    /// <summary>A record whose extent shows that it cannot be read.</summary>
    Unreadable,
    Outside,
}

/// <summary>A stretch of a file, as a splitter cuts it: a record or what stands between records.</summary>
/// <param name="Marked">The record begins with the mark that the independent count goes by.</param>
/// <param name="Note">Why an unreadable record is so; for a record, what a person should know of its extent.</param>
sealed record Piece(PieceKind Kind, int Line, string Text, bool Marked = true, Message? Note = null);
