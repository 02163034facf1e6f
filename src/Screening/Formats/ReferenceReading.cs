using EvidenceSynth.Screening.Formats.Tables;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats;

/// <summary>
/// A file being read. <see cref="Records"/> streams and can be walked once; the account (<see cref="Found"/>, <see cref="Rejected"/>,
/// <see cref="Preamble"/>, <see cref="Warnings"/>) grows with it and is complete when <see cref="IsComplete"/> is true.
/// </summary>
public sealed class ReferenceReading
{
    private readonly IEnumerable<Piece> _pieces;
    private readonly IRecordFormat _format;
    private readonly MarkCount _marks;
    private readonly bool _repair;
    private readonly List<RejectedRecord> _rejected = [];
    private readonly List<OutsideText> _preamble = [];
    private readonly WarningList _warnings = new();
    private bool _begun;
    private int _unmarked;

    private ReferenceReading(string file, ReferenceFormat kind, string encoding, IEnumerable<Piece> pieces, IRecordFormat format, MarkCount marks, ReadOptions options)
    {
        (File, Format, Encoding, _pieces, _format, _marks) = (file, kind, encoding, pieces, format, marks);
        _repair = options.RepairMojibake;
    }

    /// <summary>Name of the file without folder.</summary>
    public string File { get; }

    public ReferenceFormat Format { get; }

    /// <summary>Name of the encoding the text is read with ("utf-8", "windows-1252"); empty for a workbook.</summary>
    public string Encoding { get; }

    /// <summary>
    /// Records found: those whose beginning an independent count over the lines saw, and those without such a beginning. A record
    /// that was counted and that the parser did not deliver is among <see cref="Rejected"/>, so this is always read + rejected.
    /// </summary>
    public int Found => Read + _rejected.Count;

    public int Read { get; private set; }

    public IReadOnlyList<RejectedRecord> Rejected => _rejected;

    public IReadOnlyList<OutsideText> Preamble => _preamble;

    public IReadOnlyList<ReadWarning> Warnings => _warnings.All;

    public bool IsComplete { get; private set; }

    /// <summary>The records that could be read, in file order. <see cref="SourceRecord.Position"/> counts rejected ones too.</summary>
    public IEnumerable<SourceRecord> Records
    {
        get
        {
            if (_begun) throw new InvalidOperationException("The records of a file can be walked once.");
            _begun = true;
            return Walk();
        }
    }

    internal static ReferenceReading OfText(string file, ReferenceFormat kind, DecodedText decoded, Stream stream, ReadOptions options)
    {
        var format = TextFormats.Create(kind);
        var marks = new MarkCount(format.Mark);
        var lines = marks.Counting(LineSource.Lines(decoded.Reader(stream)));
        var reading = new ReferenceReading(file, kind, decoded.Name, format.Split(lines), format, marks, options);
        if (decoded.Warning is { } warning) reading._warnings.Add(warning.Line, warning.Message);
        return reading;
    }

    internal static ReferenceReading OfWorkbook(string file, XlsxFormat format, ReadOptions options) =>
        new(file, ReferenceFormat.Xlsx, "", format.Pieces(), format, format.Marks, options);

    private IEnumerable<SourceRecord> Walk()
    {
        foreach (var piece in _pieces)
        {
            if (piece.Kind == PieceKind.Outside)
            {
                if (!string.IsNullOrWhiteSpace(piece.Text)) _preamble.Add(new(piece.Line, piece.Text));
                if (piece.Note is not null) _warnings.Add(piece.Line, piece.Note);
                continue;
            }
            if (!piece.Marked) _unmarked++;
            if (ReadRecord(piece) is not { } content) continue;
            Read++;
            yield return new SourceRecord(File, Found, piece.Line, piece.Text, content);
        }
        Settle();
    }

    private BibliographicRecord? ReadRecord(Piece piece)
    {
        if (piece.Kind == PieceKind.Unreadable) return Reject(piece, piece.Note!);
        if (piece.Note is not null) _warnings.Add(piece.Line, piece.Note);
        try
        {
            var content = _format.Parse(Repaired(piece), message => _warnings.Add(piece.Line, message));
            return SaysNothing(content) ? Reject(piece, new Message("read.empty-record")) : content;
        }
        catch (RefusedException refused)
        {
            return Reject(piece, refused.Reason);
        }
    }

    private Piece Repaired(Piece piece)
    {
        if (!Mojibake.IsIn(piece.Text)) return piece;
        _warnings.Add(piece.Line, new Message(_repair ? "read.mojibake-repaired" : "read.mojibake"));
        return _repair ? piece with { Text = Mojibake.Repair(piece.Text) } : piece;
    }

    private BibliographicRecord? Reject(Piece piece, Message reason)
    {
        _rejected.Add(new(piece.Line, reason, ReadLimits.Keep(piece.Text)));
        return null;
    }

    // A type, a number and a year name no publication.
    private static bool SaysNothing(BibliographicRecord record) =>
        record is { Title: "", OriginalTitle: "", Abstract: "", Doi: "", Pmid: "", Journal: "", Notes: "", Authors: [], Urls: [] };

    // The account must close whatever the file holds: what was counted and not delivered is rejected, never forgotten.
    private void Settle()
    {
        var expected = _marks.Count + _unmarked;
        for (var missing = expected - Found; missing > 0; missing--)
            _rejected.Add(new(1, new Message("read.unaccounted"), ""));
        if (_marks.Counts && expected < Found)
            _warnings.Add(1, new Message("read.count-differs", expected, Found));
        if (Found == 0) _warnings.Add(1, new Message("read.no-records"));
        _warnings.Close();
        IsComplete = true;
    }
}
