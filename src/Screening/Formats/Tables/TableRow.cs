using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Tables;

/// <summary>A row of a table as a record, by the headers of its columns.</summary>
sealed class TableRow
{
    private readonly IReadOnlyList<string> _headers;
    private readonly (BibField Field, int Rank)[] _columns;

    public TableRow(IReadOnlyList<string> headers)
    {
        _headers = headers;
        _columns = [.. headers.Select(TableFields.Find)];
        // Short and full author names in two columns are the same people twice.
        var authors = _columns.Where(column => column.Field == BibField.Author).Select(column => column.Rank).DefaultIfEmpty().Min();
        for (var i = 0; i < _columns.Length; i++)
            if (_columns[i].Field == BibField.Author && _columns[i].Rank != authors) _columns[i] = default;
    }

    public BibliographicRecord Read(IReadOnlyList<string> cells, Action<Message> warn)
    {
        var builder = new RecordBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i < _headers.Count) Add(builder, _headers[i], cells[i], _columns[i]);
            else builder.Add(BibField.Unmapped, "", cells[i]);
        }
        if (cells.Count != _headers.Count) warn(new Message("read.cells-differ", cells.Count, _headers.Count));
        if (cells.Any(cell => cell is ['=', not ' ', ..])) warn(new Message("read.formula"));
        return builder.Build(warn);
    }

    private static void Add(RecordBuilder builder, string header, string cell, (BibField Field, int Rank) column)
    {
        // Spreadsheets take a leading = + - @ for a formula; safe exports put an apostrophe before it.
        if (cell is ['\'', ..] && cell.AsSpan().TrimStart('\'') is ['=' or '+' or '-' or '@', ..]) cell = cell[1..];
        var values = column.Field switch
        {
            BibField.Author or BibField.Keyword when cell is ['[', '\'' or '"', .., ']'] => cell[2..^2].Split(["', '", "\", \"", "', \"", "\", '"], StringSplitOptions.None),
            BibField.Author => AuthorNames.Split(cell),
            BibField.Keyword => cell.Split(cell.AsSpan().IndexOfAny(";|\n") >= 0 ? [';', '|', '\n'] : [',']),
            _ => [cell],
        };
        foreach (var value in values) builder.Add(column.Field, header, value, column.Rank);
    }
}
