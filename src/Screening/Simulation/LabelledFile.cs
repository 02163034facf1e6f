using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using EvidenceSynth.Screening.Ranking.Vectors;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Simulation;

/// <summary>
/// Reads a labelled set: CSV with the columns title, abstract and included, and where there are any id, keywords (separated by ; or |) and
/// included_abstract. Labels are 1/0, yes/no or true/false.
/// </summary>
/// <remarks>Refused, with the line: a missing column, a label that is neither, an id that stands twice; refused whole: no rows, nothing included.</remarks>
public static class LabelledFile
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
        MissingFieldFound = null,
    };

    public static LabelledSet Read(TextReader reader, string name)
    {
        using var csv = new CsvReader(reader, Format);
        var references = new List<LabelledReference>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            if (!csv.Read() || !csv.ReadHeader()) throw Refused("simulation.file-empty", name);
            foreach (var column in new[] { "title", "abstract", "included" })
                if (!HasColumn(csv, column)) throw Refused("simulation.column-missing", name, column);
            while (csv.Read())
            {
                var reference = ReadRow(csv, name, references.Count + 1);
                if (!ids.Add(reference.Id)) throw Refused("simulation.id-twice", name, csv.Parser.RawRow, reference.Id);
                references.Add(reference);
            }
        }
        catch (BadDataException fault)
        {
            throw new RefusedException(new("simulation.line-unreadable", name, fault.Context?.Parser?.RawRow ?? 0), fault);
        }
        if (references.Count == 0) throw Refused("simulation.file-empty", name);
        if (!references.Any(reference => reference.Included)) throw Refused("simulation.nothing-included", name);
        return new(name, references);
    }

    private static LabelledReference ReadRow(CsvReader csv, string name, int position)
    {
        var text = new ReferenceText(csv.GetField("title") ?? "", csv.GetField("abstract") ?? "")
        {
            Keywords = HasColumn(csv, "keywords")
                ? (csv.GetField("keywords") ?? "").Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                : [],
        };
        var id = HasColumn(csv, "id") ? csv.GetField("id") ?? "" : position.ToString(CultureInfo.InvariantCulture);
        return new(id, text, Label(csv, "included", name), HasColumn(csv, "included_abstract") ? Label(csv, "included_abstract", name) : null);
    }

    private static bool Label(CsvReader csv, string column, string name) => (csv.GetField(column) ?? "").Trim().ToLowerInvariant() switch
    {
        "1" or "yes" or "true" => true,
        "0" or "no" or "false" => false,
        var other => throw Refused("simulation.label-unreadable", name, csv.Parser.RawRow, column, other),
    };

    private static bool HasColumn(CsvReader csv, string column) =>
        csv.HeaderRecord!.Any(header => header.Trim().Equals(column, StringComparison.OrdinalIgnoreCase));

    private static RefusedException Refused(string key, params object[] arguments) => new(new Message(key, arguments));
}
