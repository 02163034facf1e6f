using System.Globalization;
using ClosedXML.Excel;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Tables;

/// <summary>
/// The rows of a workbook's sheet of references. A row's raw text is its cells as tab-delimited text. Dates come out as ISO dates,
/// so that pages that Excel turned into one are seen as such; of a formula the stored value is taken, nothing is calculated.
/// </summary>
sealed class XlsxFormat : IRecordFormat
{
    private const char Delimiter = '\t';

    private readonly IXLWorksheet _sheet;
    private readonly int _headerRow;
    private readonly TableRow _row;

    private XlsxFormat(IXLWorksheet sheet, int headerRow, IReadOnlyList<string> headers, int marks)
    {
        (_sheet, _headerRow, _row) = (sheet, headerRow, new TableRow(headers));
        Marks = MarkCount.Of(marks);
    }

    /// <summary>Rows below the header counted in the file's XML, without the library that reads them.</summary>
    public MarkCount Marks { get; }

    public static XlsxFormat Open(Stream stream, string file)
    {
        WorkbookGuard.Check(stream, file);
        var workbook = Load(stream, file);
        var best = workbook.Worksheets.SelectMany(sheet => Candidates(sheet)).OrderByDescending(header => header.Known).FirstOrDefault();
        if (best.Sheet is null) throw new RefusedException(new Message("read.no-header", file));
        return new(best.Sheet, best.Row, best.Cells, WorkbookRows.CountBelow(stream, best.Sheet.Name, best.Row));
    }

    public IEnumerable<Piece> Pieces()
    {
        foreach (var row in _sheet.RowsUsed())
        {
            if (row.RowNumber() == _headerRow) continue;
            var text = string.Join(Delimiter, Cells(row).Select(Quoted));
            var note = row.CellsUsed().Any(cell => cell.HasFormula) ? new Message("read.formula") : null;
            yield return new(row.RowNumber() < _headerRow ? PieceKind.Outside : PieceKind.Record, row.RowNumber(), text, Note: row.RowNumber() < _headerRow ? null : note);
        }
    }

    public BibliographicRecord Parse(Piece piece, Action<Message> warn) =>
        CsvRow.Cells(piece.Text, Delimiter) is { } cells ? _row.Read(cells, warn) : throw new RefusedException(new Message("read.row-broken"));

    private static XLWorkbook Load(Stream stream, string file)
    {
        try
        {
            return new XLWorkbook(stream);
        }
        // The library has no exception of its own for a damaged workbook: what it meets in the parts comes out as it is.
        catch (Exception broken) when (broken is not (OutOfMemoryException or StackOverflowException))
        {
            throw new RefusedException(new Message("read.workbook-broken", file), broken);
        }
    }

    private static IEnumerable<(IXLWorksheet Sheet, int Row, IReadOnlyList<string> Cells, int Known)> Candidates(IXLWorksheet sheet)
    {
        foreach (var row in sheet.RowsUsed().Take(ReadLimits.RowsBeforeHeader))
        {
            var cells = Cells(row);
            if (TableLayout.KnownColumns(cells) is > 0 and var known) yield return (sheet, row.RowNumber(), cells, known);
        }
    }

    private static List<string> Cells(IXLRow row)
    {
        var last = row.LastCellUsed()?.Address.ColumnNumber ?? 0;
        return [.. Enumerable.Range(1, last).Select(column => Text(row.Cell(column)))];
    }

    private static string Text(IXLCell cell)
    {
        var value = cell.HasFormula ? cell.CachedValue : cell.Value;
        return value switch
        {
            DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value?.ToString() ?? "",
        };
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\t\"\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
