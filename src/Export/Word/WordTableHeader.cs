using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceSynth.Export.Tables;
using Column = EvidenceSynth.Export.Tables.Column;
using Table = EvidenceSynth.Export.Tables.Table;

namespace EvidenceSynth.Export.Word;

/// <summary>The header of a table: one row, or two where columns share a heading. Columns without one then reach over both rows, the only merged cells down a column.</summary>
static class WordTableHeader
{
    public static IEnumerable<TableRow> Rows(Table table, IReadOnlyList<int> widths)
    {
        if (table.HasColumnGroups)
            yield return Row(Groups(table.Columns, widths));
        yield return Row(table.Columns.Select((column, index) =>
            table.HasColumnGroups && column.Group is null
                ? Cell("", widths[index], column.Kind, new VerticalMerge())
                : Cell(column.Heading, widths[index], column.Kind)));
    }

    private static IEnumerable<TableCell> Groups(IReadOnlyList<Column> columns, IReadOnlyList<int> widths)
    {
        for (var index = 0; index < columns.Count;)
        {
            var column = columns[index];
            if (column.Group is null)
            {
                yield return Cell(column.Heading, widths[index], column.Kind, new VerticalMerge { Val = MergedCellValues.Restart });
                index++;
                continue;
            }
            var span = columns.Skip(index).TakeWhile(other => other.Group == column.Group).Count();
            yield return Cell(column.Group, widths.Skip(index).Take(span).Sum(), ColumnKind.Text, new GridSpan { Val = span });
            index += span;
        }
    }

    private static TableRow Row(IEnumerable<TableCell> cells) => new(cells.Prepend<OpenXmlElement>(new TableRowProperties(new CantSplit(), new TableHeader())));

    private static TableCell Cell(string heading, int width, ColumnKind kind, OpenXmlElement? merge = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (merge is not null)
            properties.Append(merge);
        properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = WordStyles.HeadingFill });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom });
        var paragraph = WordParagraphs.Of(WordStyles.TableHeading, heading, keepNext: true);
        if (kind == ColumnKind.Number)
            paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
        return new TableCell(properties, paragraph);
    }
}
