using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Ris;

/// <summary>
/// Cuts RIS into records. <c>TY</c> begins one, <c>ER</c> ends one; a missing <c>ER</c> ends at the next <c>TY</c>. Tags after an
/// <c>ER</c> belong to the next record when its <c>TY</c> follows at once (scripts write the tags in any order), are a record without
/// <c>TY</c> when they name a publication, and else stand outside (Ovid's search history).
/// </summary>
sealed class RisSplitter
{
    private readonly PieceBuilder _record = new(PieceKind.Record);
    private readonly PieceBuilder _outside = new(PieceKind.Outside);
    private readonly List<TextLine> _pending = [];
    private bool? _oneBlank;

    public IEnumerable<Piece> Split(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            var tag = line.Continues ? null : Tag(line);
            foreach (var piece in Take(line, tag)) yield return piece;
        }
        foreach (var piece in FlushPending(atEnd: true)) yield return piece;
        if (_outside.IsOpen) yield return _outside.Close();
        if (!_record.IsOpen) yield break;
        _record.Note(new Message("read.no-end"));
        yield return _record.Close();
    }

    private string? Tag(TextLine line)
    {
        var tag = RisTag.NameOf(line.Text, _oneBlank ?? false);
        if (tag is "TY") _oneBlank ??= !line.Text.Contains("TY  ", StringComparison.Ordinal);
        return tag;
    }

    private IEnumerable<Piece> Take(TextLine line, string? tag) => tag switch
    {
        "TY" => Begin(line),
        "ER" => End(line),
        _ when _record.IsOpen => Inside(line),
        null => Untagged(line),
        _ => Hold(line),
    };

    private IEnumerable<Piece> Begin(TextLine line)
    {
        if (_outside.IsOpen) yield return _outside.Close();
        if (_record.IsOpen)
        {
            _record.Note(new Message("read.no-end"));
            yield return _record.Close();
        }
        var head = _pending.ToList();
        _pending.Clear();
        _record.Open(marked: true);
        foreach (var before in head) _record.Add(before);
        _record.Add(line);
    }

    private IEnumerable<Piece> End(TextLine line)
    {
        if (_record.IsOpen)
        {
            _record.Add(line);
            return [_record.Close()];
        }
        if (_pending.Count == 0) return Untagged(line);
        _pending.Add(line);
        return FlushPending(atEnd: true);
    }

    private Piece[] Inside(TextLine line)
    {
        _record.Add(line);
        return [];
    }

    private Piece[] Hold(TextLine line)
    {
        _pending.Add(line);
        return [];
    }

    private IEnumerable<Piece> Untagged(TextLine line)
    {
        if (_pending.Count > 0)
        {
            if (!string.IsNullOrWhiteSpace(line.Text) || IsRecord())
            {
                _pending.Add(line);
                return [];
            }
            return FlushPending(atEnd: false);
        }
        if (_outside.IsOpen || !string.IsNullOrWhiteSpace(line.Text)) _outside.Add(line);
        return [];
    }

    private IEnumerable<Piece> FlushPending(bool atEnd)
    {
        if (_pending.Count == 0) yield break;
        var isRecord = atEnd && IsRecord();
        if (isRecord)
        {
            if (_outside.IsOpen) yield return _outside.Close();
            _record.Open(marked: false);
            _record.Note(new Message("read.no-type"));
        }
        foreach (var line in _pending) (isRecord ? _record : _outside).Add(line);
        _pending.Clear();
        if (isRecord) yield return _record.Close();
    }

    private bool IsRecord() => _pending.Any(line => RisTag.NameOf(line.Text, _oneBlank ?? false) is "TI" or "T1" or "CT" or "AU" or "A1" or "AB" or "DO");
}
