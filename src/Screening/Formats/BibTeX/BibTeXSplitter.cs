using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.BibTeX;

/// <summary>
/// Cuts BibTeX into entries by counting braces. EBSCO exports entries whose braces do not balance; so that one does not swallow or lose
/// the next, an entry at the start of a line always begins, and a field that follows a closed entry still belongs to it.
/// </summary>
/// <param name="macro">Told the text of each <c>@string</c>.</param>
sealed partial class BibTeXSplitter(Action<string> macro)
{
    private readonly PieceBuilder _entry = new(PieceKind.Record);
    private readonly PieceBuilder _outside = new(PieceKind.Outside);
    private int _depth;
    private string _type = "";

    public IEnumerable<Piece> Split(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            var isStart = !line.Continues;
            foreach (var part in Parts(line.Text))
            {
                foreach (var piece in Take(line with { Text = part }, isStart)) yield return piece;
                isStart = false;
            }
        }
        foreach (var piece in Close()) yield return piece;
        if (_outside.IsOpen) yield return _outside.Close();
    }

    private IEnumerable<Piece> Take(TextLine line, bool isStart)
    {
        var begin = Entry().Match(line.Text);
        if (begin.Success && (isStart || _depth <= 0))
        {
            foreach (var piece in Close()) yield return piece;
            _type = begin.Groups["type"].Value.ToLowerInvariant();
            if (_outside.IsOpen) yield return _outside.Close();
            _entry.Open(marked: isStart);
        }
        else if (_depth <= 0 && !GoesOn().IsMatch(line.Text))
        {
            foreach (var piece in Close()) yield return piece;
        }
        if (_entry.IsOpen)
        {
            _entry.Add(line);
            _depth = Math.Max(0, _depth + Depth(line.Text));
        }
        else if (_outside.IsOpen || !string.IsNullOrWhiteSpace(line.Text)) _outside.Add(line);
    }

    private IEnumerable<Piece> Close()
    {
        if (!_entry.IsOpen) yield break;
        var isRecord = _type is not ("comment" or "string" or "preamble");
        if (isRecord && _depth != 0) _entry.Note(new Message("read.unbalanced"));
        _depth = 0;
        var piece = _entry.Close();
        if (_type == "string") macro(piece.Text);
        yield return isRecord ? piece : piece with { Kind = PieceKind.Outside, Note = null };
    }

    // Several entries may share a line: a new one begins where the braces are closed.
    private IEnumerable<string> Parts(string line)
    {
        var from = 0;
        foreach (Match next in NextEntry().Matches(line))
        {
            if (_depth + Depth(line.AsSpan(from, next.Index - from)) > 0) continue;
            yield return line[from..next.Index];
            from = next.Index;
        }
        yield return from == 0 ? line : line[from..];
    }

    private static int Depth(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.IndexOfAny('{', '}'); i >= 0;)
        {
            if (i == 0 || text[i - 1] != '\\') depth += text[i] == '{' ? 1 : -1;
            var next = text[(i + 1)..].IndexOfAny('{', '}');
            i = next < 0 ? -1 : i + 1 + next;
        }
        return depth;
    }

    [GeneratedRegex(@"^\s*@(?<type>[A-Za-z]+)\s*[{(]")]
    private static partial Regex Entry();

    [GeneratedRegex(@"(?<=[})])\s*(?=@[A-Za-z]+\s*[{(])")]
    private static partial Regex NextEntry();

    [GeneratedRegex(@"^\s*(,|[)}]+\s*,?\s*$|[A-Za-z][\w\-:. ]{0,40}=\s*[{""\w])")]
    private static partial Regex GoesOn();
}
