using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Tables;

/// <summary>
/// Cuts delimited text into rows by following quotes only (RFC 4180, section 2). A quote that is never closed would swallow the rest of
/// the file: after a bounded number of lines its first line is given up as unreadable and reading resumes on the next.
/// </summary>
sealed class RowSplitter(char delimiter)
{
    private readonly Stack<TextLine> _again = new();
    private readonly List<TextLine> _row = [];
    private int _length;
    private bool _inQuotes;

    public IEnumerable<Piece> Rows(IEnumerable<TextLine> lines)
    {
        using var source = lines.GetEnumerator();
        while (true)
        {
            if (Next(source) is not { } line)
            {
                if (_row.Count == 0) yield break;
                yield return GiveUp(new Message("read.open-quote"));
                continue;
            }
            // The rest of a line that was given up, and rows of nothing but separators, are no rows.
            if (_row.Count == 0 && (line.Continues || (!line.GoesOn && IsBlank(line.Text)))) continue;
            Take(line);
            if (_length > ReadLimits.Record) yield return GiveUp(new Message("read.record-too-long", ReadLimits.Record));
            else if (_row.Count > ReadLimits.LinesOfARow) yield return GiveUp(new Message("read.open-quote"));
            else if (!_inQuotes && !line.GoesOn) yield return Close(PieceKind.Record, null);
        }
    }

    private TextLine? Next(IEnumerator<TextLine> source) => _again.TryPop(out var line) ? line : source.MoveNext() ? source.Current : null;

    private void Take(TextLine line)
    {
        _row.Add(line);
        _length += line.Text.Length;
        _inQuotes = OpenAfter(line.Text, _inQuotes);
    }

    private Piece GiveUp(Message reason)
    {
        for (var i = _row.Count - 1; i > 0; i--)
            if (!_row[i].Continues) _again.Push(_row[i]);
        _row.RemoveRange(1, _row.Count - 1);
        return Close(PieceKind.Unreadable, reason);
    }

    private Piece Close(PieceKind kind, Message? note)
    {
        var text = _row.Count == 1 ? _row[0].Text : string.Concat(_row.Select((line, i) => i == 0 || line.Continues ? line.Text : "\n" + line.Text));
        var piece = new Piece(kind, _row[0].Number, text, Marked: false, note);
        _row.Clear();
        (_length, _inQuotes) = (0, false);
        return piece;
    }

    private bool IsBlank(string line) => line.AsSpan().Trim().Trim(delimiter).Trim("\" ,;\t").IsEmpty;

    // A quote opens only at the start of a cell and closes only before a separator or the line's end: "a "word" in quotes" stays one cell.
    private bool OpenAfter(ReadOnlySpan<char> text, bool open)
    {
        while (true)
        {
            if (!open)
            {
                var cell = text.TrimStart(' ');
                if (cell.Length > 0 && cell[0] == '"')
                {
                    open = true;
                    text = cell[1..];
                    continue;
                }
                var next = text.IndexOf(delimiter);
                if (next < 0) return false;
                text = text[(next + 1)..];
                continue;
            }
            var quote = text.IndexOf('"');
            if (quote < 0) return true;
            text = text[(quote + 1)..];
            if (text.Length > 0 && text[0] == '"') text = text[1..];
            else if (text.TrimStart(' ') is var after && (after.Length == 0 || after[0] == delimiter)) open = false;
        }
    }
}
