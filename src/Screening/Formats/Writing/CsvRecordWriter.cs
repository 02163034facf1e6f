using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Screening.Formats.Writing;

/// <summary>Writes a table of records that spreadsheets open safely: a cell that would be taken for a formula begins with an apostrophe.</summary>
public static class CsvRecordWriter
{
    private static readonly string[] Header =
    [
        "id", "type", "title", "original title", "authors", "year", "journal", "volume", "issue", "pages", "doi", "issn", "keywords", "url", "language", "abstract", "pmid", "notes",
    ];

    public static void Write(TextWriter writer, IEnumerable<BibliographicRecord> records)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(records);
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (var name in Header) csv.WriteField(name);
        csv.NextRecord();
        foreach (var record in records)
        {
            foreach (var cell in Cells(record)) csv.WriteField(Safe(cell));
            csv.NextRecord();
        }
    }

    private static string[] Cells(BibliographicRecord record) =>
    [
        record.AccessionNumber, record.Type, record.Title, record.OriginalTitle, List(record.Authors), record.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
        record.Journal, record.Volume, record.Issue, record.Pages, record.Doi, List(record.SerialNumbers), List(record.Keywords),
        string.Join(' ', record.Urls), record.Language, record.Abstract, record.Pmid, record.Notes,
    ];

    // The closing semicolon keeps the comma of a single "Models, Biological" from reading as two.
    private static string List(IReadOnlyList<string> values) => values.Count == 0 ? "" : string.Join("; ", values) + ";";

    private static string Safe(string cell)
    {
        var text = string.Join('\n', cell.Split('\n').Select(FieldLine.Of));
        return text.AsSpan().TrimStart('\'') is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
    }
}
