using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Xml;

/// <summary>
/// Cuts XML into its record elements as text. So a broken record spoils no other, a truncated file keeps all but its last record, a file
/// of one line needs no more memory than its longest record, and a document type declaration never meets an XML parser.
/// </summary>
/// <param name="tag">Matches the beginning of the element's start tag and of its end tag, the latter with a group "end".</param>
sealed class XmlSplitter(Regex tag)
{
    private readonly PieceBuilder _record = new(PieceKind.Record);
    private readonly PieceBuilder _outside = new(PieceKind.Outside);

    public IEnumerable<Piece> Split(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            var from = 0;
            foreach (Match match in tag.Matches(line.Text))
            {
                var isEnd = match.Groups["end"].Success;
                if (isEnd && !_record.IsOpen) continue;
                var to = isEnd ? After(line.Text, match) : match.Index;
                if (to > from) Add(line, from, to);
                from = to;
                if (_record.IsOpen) yield return isEnd ? _record.Close() : Truncated();
                if (isEnd) continue;
                if (_outside.IsOpen) yield return _outside.Close();
                _record.Open(marked: true);
            }
            Add(line, from, line.Text.Length);
        }
        if (_outside.IsOpen) yield return _outside.Close();
        if (_record.IsOpen) yield return Truncated();
    }

    private void Add(TextLine line, int from, int to)
    {
        var part = from == 0 && to == line.Text.Length ? line : line with { Text = line.Text[from..to], GoesOn = false, Continues = line.Continues && from == 0 };
        if (_record.IsOpen) _record.Add(part with { GoesOn = false });
        else if (_outside.IsOpen || !string.IsNullOrWhiteSpace(part.Text)) _outside.Add(part with { GoesOn = false });
    }

    // An element that was never closed: an empty one (<record/>) says nothing and is refused as such further on.
    private Piece Truncated()
    {
        var piece = _record.Close();
        return piece.Kind == PieceKind.Unreadable || piece.Text.TrimEnd().EndsWith("/>", StringComparison.Ordinal) && !piece.Text.Contains("</", StringComparison.Ordinal)
            ? piece
            : piece with { Kind = PieceKind.Unreadable, Note = new Message("read.truncated") };
    }

    private static int After(string text, Match match)
    {
        var close = text.IndexOf('>', match.Index);
        return close < 0 ? text.Length : close + 1;
    }
}
