using System.Globalization;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Screening.Formats.Writing;

/// <summary>Writes PubMed's MEDLINE display.</summary>
public static class NbibWriter
{
    public static void Write(TextWriter writer, IEnumerable<BibliographicRecord> records)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(records);
        foreach (var record in records) Write(writer, record);
    }

    private static void Write(TextWriter writer, BibliographicRecord record)
    {
        // The tag that begins a record, also where there is no number to write.
        writer.Write($"PMID- {record.Pmid}\n");
        Tag("TI", record.Title);
        Tag("TT", record.OriginalTitle);
        Tag("AB", record.Abstract);
        Tags("FAU", record.Authors);
        Tag("LA", record.Language);
        Tag("PT", record.Type);
        Tag("DP", record.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        Tag("JT", record.Journal);
        Tag("VI", record.Volume);
        Tag("IP", record.Issue);
        Tag("PG", record.Pages);
        Tag("LID", record.Doi.Length > 0 ? $"{record.Doi} [doi]" : "");
        Tags("IS", record.SerialNumbers);
        Tags("OT", record.Keywords);
        Tags("URL", record.Urls);
        Tag("OID", record.AccessionNumber);
        Tags("GN", record.Notes.Split('\n'));
        writer.Write('\n');

        void Tags(string tag, IEnumerable<string> values)
        {
            foreach (var value in values) Tag(tag, value);
        }

        void Tag(string tag, string value)
        {
            if (value.Length > 0) writer.Write($"{tag,-4}- {FieldLine.Of(value)}\n");
        }
    }
}
