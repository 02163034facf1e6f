using System.Globalization;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Screening.Formats.Writing;

/// <summary>Writes RIS with the tags that reference managers agree on (TI, AU, T2, AB, PY); unmapped RIS tags are written back as they were.</summary>
public static class RisWriter
{
    public static void Write(TextWriter writer, IEnumerable<BibliographicRecord> records)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(records);
        foreach (var record in records) Write(writer, record);
    }

    private static void Write(TextWriter writer, BibliographicRecord record)
    {
        Tag("TY", record.Type.Length > 0 ? record.Type : "GEN");
        Tag("TI", record.Title);
        Tag("TT", record.OriginalTitle);
        Tags("AU", record.Authors);
        Tag("PY", record.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        Tag("T2", record.Journal);
        Tag("VL", record.Volume);
        Tag("IS", record.Issue);
        Tag("SP", record.Pages);
        Tag("DO", record.Doi);
        Tag("C5", record.Pmid);
        Tags("SN", record.SerialNumbers);
        Tags("KW", record.Keywords);
        Tags("UR", record.Urls);
        Tag("LA", record.Language);
        Tag("AN", record.AccessionNumber);
        Tag("AB", record.Abstract);
        Tags("N1", record.Notes.Split('\n'));
        foreach (var field in record.Unmapped.Where(IsRisTag)) Tag(field.Tag, field.Value);
        writer.Write("ER  - \n\n");

        void Tags(string tag, IEnumerable<string> values)
        {
            foreach (var value in values) Tag(tag, value);
        }

        void Tag(string tag, string value)
        {
            if (value.Length > 0) writer.Write($"{tag}  - {FieldLine.Of(value)}\n");
        }
    }

    private static bool IsRisTag(UnmappedField field) => field.Tag is [>= 'A' and <= 'Z', (>= 'A' and <= 'Z') or (>= '0' and <= '9')] and not ("TY" or "ER");
}
