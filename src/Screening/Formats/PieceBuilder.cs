using System.Text;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats;

/// <summary>Gathers the lines of one piece up to the bounds; beyond them the piece is unreadable and only its beginning is kept.</summary>
sealed class PieceBuilder(PieceKind kind)
{
    private readonly StringBuilder _text = new();
    private int _line;
    private bool _marked = true;
    private Message? _note;
    private bool _tooLong;

    public bool IsOpen { get; private set; }

    public void Open(bool marked) => (IsOpen, _marked) = (true, marked);

    /// <summary>Something a person should know of this record's extent.</summary>
    public void Note(Message note) => _note ??= note;

    public void Add(TextLine line)
    {
        IsOpen = true;
        if (_line == 0) _line = line.Number;
        else if (!_tooLong && !line.Continues) _text.Append('\n');
        if (!_tooLong) _text.Append(line.Text);
        if (line.GoesOn) TooLong(new Message("read.line-too-long", line.Number, ReadLimits.Line));
        else if (_text.Length > ReadLimits.Record) TooLong(new Message("read.record-too-long", ReadLimits.Record));
    }

    public Piece Close()
    {
        var piece = new Piece(_tooLong && kind == PieceKind.Record ? PieceKind.Unreadable : kind, _line, _text.ToString(), _marked, _note);
        _text.Clear();
        (_line, _marked, _note, _tooLong, IsOpen) = (0, true, null, false, false);
        return piece;
    }

    private void TooLong(Message reason)
    {
        if (_tooLong) return;
        (_tooLong, _note) = (true, reason);
        if (_text.Length > ReadLimits.KeptText) _text.Length = ReadLimits.KeptText;
    }
}
