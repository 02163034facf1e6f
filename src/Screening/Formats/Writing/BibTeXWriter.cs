using System.Globalization;
using System.Text;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Screening.Formats.Writing;

/// <summary>Writes BibTeX in UTF-8; the signs that LaTeX uses itself are escaped.</summary>
public static class BibTeXWriter
{
    public static void Write(TextWriter writer, IEnumerable<BibliographicRecord> records)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(records);
        var number = 0;
        foreach (var record in records) Write(writer, record, ++number);
    }

    private static void Write(TextWriter writer, BibliographicRecord record, int number)
    {
        writer.Write($"@{EntryType(record.Type)}{{ref{number.ToString(CultureInfo.InvariantCulture)},\n");
        Field("title", Escaped(record.Title));
        Field("origtitle", Escaped(record.OriginalTitle));
        Field("author", string.Join(" and ", record.Authors.Select(Author)));
        Field("year", record.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        Field("journal", Escaped(record.Journal));
        Field("volume", Escaped(record.Volume));
        Field("number", Escaped(record.Issue));
        Field("pages", Escaped(record.Pages));
        Field("doi", Address(record.Doi));
        Field("pmid", record.Pmid);
        Field("issn", Escaped(string.Join("; ", record.SerialNumbers)));
        Field("keywords", string.Concat(record.Keywords.Select(keyword => Escaped(keyword) + "; ")));
        Field("url", Address(string.Join(' ', record.Urls)));
        Field("language", Escaped(record.Language));
        Field("unique-id", Escaped(record.AccessionNumber));
        Field("abstract", Escaped(record.Abstract));
        Field("note", string.Join('\n', record.Notes.Split('\n').Select(Escaped)));
        writer.Write("}\n\n");

        void Field(string name, string value)
        {
            if (value.Length > 0) writer.Write($"  {name} = {{{value}}},\n");
        }
    }

    private static string EntryType(string type) => type.ToLowerInvariant() switch
    {
        "article" or "book" or "inbook" or "incollection" or "inproceedings" or "phdthesis" or "techreport" or "misc" => type.ToLowerInvariant(),
        "jour" or "journal article" or "journalarticle" => "article",
        "chap" => "incollection",
        "conf" or "cpaper" => "inproceedings",
        "thes" => "phdthesis",
        "rprt" => "techreport",
        _ => "misc",
    };

    // A body whose name holds the word "and" would fall apart.
    private static string Author(string name) =>
        name.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{Escaped(name)}}}" : Escaped(name);

    private static string Address(string value) => Escape(FieldLine.Of(value), isAddress: true);

    private static string Escaped(string value) => Escape(FieldLine.Of(value), isAddress: false);

    private static string Escape(string value, bool isAddress)
    {
        var text = new StringBuilder(value.Length);
        foreach (var sign in value)
        {
            _ = sign switch
            {
                '#' or '$' or '%' or '&' or '_' or '{' or '}' => text.Append('\\').Append(sign),
                '\\' when !isAddress => text.Append("\\textbackslash{}"),
                '~' when !isAddress => text.Append("\\textasciitilde{}"),
                '^' when !isAddress => text.Append("\\textasciicircum{}"),
                // Two hyphens in a row are LaTeX's dash.
                '-' when !isAddress && text.Length > 0 && text[^1] == '-' => text.Append("{}-"),
                _ => text.Append(sign),
            };
        }
        return text.ToString();
    }
}
