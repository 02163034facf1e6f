using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Tables;

/// <summary>Rows of delimited text under a header; what precedes the header stands outside.</summary>
sealed class CsvFormat : TextFormat
{
    private char _delimiter = ',';
    private TableRow _row = new([]);

    /// <summary>A row has no mark; what counts the rows (<see cref="RowSplitter"/>) is not what reads them.</summary>
    public override Regex? Mark => null;

    public override IEnumerable<Piece> Split(IEnumerable<TextLine> lines)
    {
        using var source = lines.GetEnumerator();
        var head = new List<TextLine>();
        for (var length = 0; head.Count < TableLayout.HeadLines && length < TableLayout.HeadCharacters && source.MoveNext(); length += source.Current.Text.Length)
            head.Add(source.Current);
        var layout = TableLayout.Find(head);
        if (layout is not null) (_delimiter, _row) = (layout.Delimiter, new TableRow(layout.Headers));
        foreach (var row in new RowSplitter(_delimiter).Rows(head.Concat(Rest(source))))
        {
            if (layout is null || row.Line < layout.HeaderLine) yield return row with { Kind = PieceKind.Outside, Note = null };
            else if (row.Line > layout.HeaderLine) yield return row;
        }
    }

    public override BibliographicRecord Parse(Piece piece, Action<Message> warn) =>
        CsvRow.Cells(piece.Text, _delimiter) is { } cells ? _row.Read(cells, warn) : throw new RefusedException(new Message("read.row-broken"));

    private static IEnumerable<TextLine> Rest(IEnumerator<TextLine> source)
    {
        while (source.MoveNext()) yield return source.Current;
    }
}
