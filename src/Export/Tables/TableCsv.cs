using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace EvidenceSynth.Export.Tables;

/// <summary>
/// A table as CSV (RFC 4180, UTF-8 with a mark so that spreadsheets read it). Full-width rows become a first column, so that every row says what it
/// belongs to. Text that a spreadsheet would run as a formula is disarmed.
/// </summary>
public static class TableCsv
{
    public static void Write(Stream stream, Table table, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(context);
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape }, leaveOpen: true);
        var grouped = table.Rows.Any(row => row is GroupRow);
        if (grouped)
            csv.WriteField(context.Text("table.column.group"));
        foreach (var column in table.Columns)
            csv.WriteField(column.Heading);
        csv.NextRecord();

        var group = "";
        foreach (var row in table.Rows)
        {
            if (row is GroupRow heading)
            {
                group = heading.Heading.Text;
                continue;
            }
            if (grouped)
                csv.WriteField(group);
            foreach (var cell in ((CellRow)row).Cells)
                csv.WriteField(cell.PlainText);
            csv.NextRecord();
        }
    }
}
