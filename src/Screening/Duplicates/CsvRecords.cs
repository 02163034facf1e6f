using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Duplicates;

/// <summary>
/// Reads the comma-separated shape in which labelled sets of duplicates are published: a header with id, type, title, authors, year,
/// journal, volume, issue, pages, doi, issn, abstract and pmid in any order, of which only title must be there.
/// </summary>
public static class CsvRecords
{
    public static IEnumerable<IdentifiedRecord> Read(TextReader text, string file)
    {
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
            MissingFieldFound = null,
            BadDataFound = bad => throw new RefusedException(new Message("duplicates.unreadable", file, bad.Context?.Parser?.RawRow ?? 0)),
        });
        if (!csv.Read() || !csv.ReadHeader() || !csv.HeaderRecord!.Any(header => header.Trim().Equals("title", StringComparison.OrdinalIgnoreCase)))
            throw new RefusedException(new Message("duplicates.no-title-column", file));
        for (var position = 1; csv.Read(); position++)
            yield return Record(csv, $"{file}:{position.ToString(CultureInfo.InvariantCulture)}");
    }

    private static IdentifiedRecord Record(CsvReader csv, string place)
    {
        var id = Field(csv, "id");
        return new(id.Length > 0 ? id : place, new BibliographicRecord
        {
            Type = Field(csv, "type"),
            Title = Field(csv, "title"),
            Authors = Field(csv, "authors").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Year = int.TryParse(Field(csv, "year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Journal = Field(csv, "journal"),
            Volume = Field(csv, "volume"),
            Issue = Field(csv, "issue"),
            Pages = Field(csv, "pages"),
            Doi = Field(csv, "doi"),
            Pmid = Field(csv, "pmid"),
            Abstract = Field(csv, "abstract"),
            SerialNumbers = Field(csv, "issn").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        });
    }

    private static string Field(CsvReader csv, string name) => csv.GetField(name)?.Trim() ?? "";
}
