using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceSynth.Export.Tables;
using Cell = EvidenceSynth.Export.Tables.Cell;
using Column = EvidenceSynth.Export.Tables.Column;
using Table = EvidenceSynth.Export.Tables.Table;

namespace EvidenceSynth.Export.Word;

/// <summary>
/// A table in Word: fixed widths, header rows that repeat on every page (all leading rows must say so, ECMA-376 part 1, 17.4.49), rows that stay whole,
/// and a title and description for assistive technology.
/// </summary>
sealed class WordTable
{
    private readonly Table _table;
    private readonly IReadOnlyList<int> _widths;
    private readonly ExportContext _context;

    public WordTable(Table table, ExportContext context)
    {
        (_table, _context) = (table, context);
        var all = table.Columns.Sum(column => column.Share);
        _widths = [.. table.Columns.Select(column => (int)(WordSections.TextWidth(table.Orientation) * column.Share / all))];
    }

    /// <summary>The caption, what stands above, the table, and its notes.</summary>
    public IEnumerable<OpenXmlElement> Elements(Paragraph caption)
    {
        yield return caption;
        foreach (var line in _table.Preamble)
        {
            var paragraph = WordParagraphs.Of(WordStyles.Preamble, new Passage(line.Label + ": "), keepNext: true);
            paragraph.GetFirstChild<Run>()!.PrependChild(new RunProperties(new Bold()));
            paragraph.Append(WordParagraphs.Run(line.Text));
            yield return paragraph;
        }
        yield return Grid();
        foreach (var note in _table.Footnotes)
            yield return WordParagraphs.Of(WordStyles.TableNote, note);
    }

    private DocumentFormat.OpenXml.Wordprocessing.Table Grid()
    {
        var grid = new DocumentFormat.OpenXml.Wordprocessing.Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = Text(_widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = _table.Caption },
                new TableDescription { Val = _table.AltText }),
            new TableGrid(_widths.Select(width => new GridColumn { Width = Text(width) })));
        grid.Append(WordTableHeader.Rows(_table, _widths));
        grid.Append(_table.Rows.Select(row => row switch
        {
            GroupRow group => Group(group),
            CellRow cells => Cells(cells),
            _ => throw new InvalidOperationException($"A table has no row of the kind {row.GetType().Name}."),
        }));
        return grid;
    }

    private TableRow Group(GroupRow group) => new(
        new TableRowProperties(new CantSplit()),
        new TableCell(
            new TableCellProperties(
                new TableCellWidth { Width = Text(_widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new GridSpan { Val = _widths.Count },
                new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = WordStyles.GroupFill }),
            WordParagraphs.Of(WordStyles.TableGroup, group.Heading, keepNext: true)));

    private TableRow Cells(CellRow row)
    {
        var cells = row.Cells.Select((cell, index) => Cell(cell, _table.Columns[index], _widths[index], row.IsTotal));
        return new TableRow(cells.Prepend<OpenXmlElement>(new TableRowProperties(new CantSplit())));
    }

    private static TableCell Cell(Cell cell, Column column, int width, bool isTotal)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        var fill = cell.Fill?.Fill ?? (isTotal ? WordStyles.GroupFill : null);
        if (fill is not null)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        return new TableCell(cell.Passages.DefaultIfEmpty(new Passage("")).Select(passage => Line(passage, cell.Fill, column)).Prepend<OpenXmlElement>(properties));
    }

    private static Paragraph Line(Passage passage, Swatch? fill, Column column)
    {
        var paragraph = WordParagraphs.Of(passage.IsBullet ? WordStyles.TableBullet : WordStyles.TableText, passage);
        if (column.Kind == ColumnKind.Number)
            paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
        if (fill is not null)
            paragraph.ReplaceChild(WordParagraphs.Run(passage, fill.Ink), paragraph.GetFirstChild<Run>());
        return paragraph;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
