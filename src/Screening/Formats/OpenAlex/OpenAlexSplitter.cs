using System.Text;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.OpenAlex;

/// <summary>
/// Cuts JSON into works: the objects of a <c>results</c> list, of a bare list, or one after the other. It knows strings and brackets
/// only, so a truncated answer keeps all works but the last.
/// </summary>
sealed class OpenAlexSplitter
{
    private readonly PieceBuilder _work = new(PieceKind.Record);
    private readonly PieceBuilder _outside = new(PieceKind.Outside);
    private readonly StringBuilder _string = new();
    private readonly List<char> _open = [];
    private int _workDepth;
    private bool _inString;
    private bool _escaped;
    private bool _inResults;

    public IEnumerable<Piece> Split(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            var from = 0;
            for (var i = 0; i < line.Text.Length; i++)
            {
                if (IsOfString(line.Text[i])) continue;
                switch (line.Text[i])
                {
                    case '{' when !_work.IsOpen && BeginsWork():
                        Add(line, from, i);
                        from = i;
                        if (_outside.IsOpen) yield return _outside.Close();
                        _work.Open(marked: true);
                        _workDepth = _open.Count;
                        _open.Add('{');
                        break;
                    case '[' when _work.IsOpen && _open.Count == 1 && _string.Equals("results"):
                        Add(line, from, i + 1);
                        from = i + 1;
                        yield return _work.Close() with { Kind = PieceKind.Outside, Note = null };
                        _inResults = true;
                        _open.Add('[');
                        break;
                    case '{' or '[':
                        _open.Add(line.Text[i]);
                        break;
                    case '}' or ']':
                        if (_open.Count > 0) _open.RemoveAt(_open.Count - 1);
                        if (_open.Count == 0) _inResults = false;
                        if (!_work.IsOpen || _open.Count > _workDepth) break;
                        Add(line, from, i + 1);
                        from = i + 1;
                        yield return _work.Close();
                        break;
                }
            }
            Add(line, from, line.Text.Length);
        }
        if (_outside.IsOpen) yield return _outside.Close();
        if (!_work.IsOpen) yield break;
        var last = _work.Close();
        yield return last.Kind == PieceKind.Unreadable ? last : last with { Kind = PieceKind.Unreadable, Note = new Message("read.truncated") };
    }

    private bool BeginsWork() => _open.Count == 0 || (_open.Count == 1 && _open[0] == '[') || (_inResults && _open.Count == 2 && _open[1] == '[');

    // Follows the strings, keeping the last one: it may be the key of the list of results.
    private bool IsOfString(char sign)
    {
        if (_inString)
        {
            if (_escaped) _escaped = false;
            else if (sign == '\\') _escaped = true;
            else if (sign == '"') _inString = false;
            else if (_string.Length < 16) _string.Append(sign);
            return true;
        }
        if (sign != '"') return false;
        _inString = true;
        _string.Clear();
        return true;
    }

    private void Add(TextLine line, int from, int to)
    {
        if (to <= from) return;
        var part = line with { Text = line.Text[from..to], GoesOn = false, Continues = line.Continues && from == 0 };
        if (_work.IsOpen) _work.Add(part);
        else if (!part.Text.AsSpan().Trim(" \t,[]{}").IsEmpty) _outside.Add(part);
    }
}
