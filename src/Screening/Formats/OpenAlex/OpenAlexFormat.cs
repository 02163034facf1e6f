using System.Text.Json;
using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.OpenAlex;

/// <summary>Works as the OpenAlex API gives them. Title, source and abstract may be null; the abstract comes as an inverted index.</summary>
sealed partial class OpenAlexFormat : TextFormat
{
    public override Regex Mark => WorkId();

    // A query may leave the id out (select=), so a work is marked only if it has one.
    public override IEnumerable<Piece> Split(IEnumerable<TextLine> lines) =>
        new OpenAlexSplitter().Split(lines).Select(piece => piece with { Marked = WorkId().IsMatch(piece.Text) });

    public override BibliographicRecord Parse(Piece piece, Action<Message> warn)
    {
        try
        {
            using var json = JsonDocument.Parse(piece.Text);
            return Read(json.RootElement).Build(warn);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new RefusedException(new Message("read.json-broken"), broken);
        }
    }

    private static RecordBuilder Read(JsonElement work)
    {
        var builder = new RecordBuilder();
        foreach (var property in work.EnumerateObject())
        {
            var value = property.Value;
            switch (property.Name)
            {
                case "id": builder.Add(BibField.AccessionNumber, property.Name, Text(value)); break;
                case "display_name" or "title": builder.Add(BibField.Title, property.Name, Text(value)); break;
                case "abstract_inverted_index": builder.Add(BibField.Abstract, property.Name, Abstract(value)); break;
                case "authorships": AddAuthors(builder, value); break;
                case "publication_year": builder.Add(BibField.Year, property.Name, Text(value)); break;
                case "publication_date": builder.Add(BibField.Year, property.Name, Text(value), 1); break;
                case "doi": builder.Add(BibField.Doi, property.Name, Text(value)); break;
                case "language": builder.Add(BibField.Language, property.Name, Text(value)); break;
                case "type": builder.Add(BibField.Type, property.Name, Text(value)); break;
                case "ids": builder.Add(BibField.Pmid, "ids.pmid", Pmid(Member(value, "pmid"))); break;
                case "biblio": AddPlace(builder, value); break;
                case "primary_location": AddLocation(builder, value); break;
                case "keywords": AddKeywords(builder, value); break;
                default: builder.Add(BibField.Unmapped, property.Name, value.ValueKind == JsonValueKind.Null ? "" : value.GetRawText()); break;
            }
        }
        return builder;
    }

    private static string Pmid(string address) => address.Length > 0 ? address.TrimEnd('/').Split('/')[^1] : "";

    private static void AddAuthors(RecordBuilder builder, JsonElement authorships)
    {
        foreach (var authorship in Items(authorships))
        {
            var name = authorship.TryGetProperty("author", out var author) ? Member(author, "display_name") : "";
            builder.Add(BibField.Author, "authorships", name.Length > 0 ? name : Member(authorship, "raw_author_name"));
        }
        builder.Add(BibField.Unmapped, "authorships", authorships.GetRawText());
    }

    private static void AddPlace(RecordBuilder builder, JsonElement biblio)
    {
        builder.Add(BibField.Volume, "biblio.volume", Member(biblio, "volume"));
        builder.Add(BibField.Issue, "biblio.issue", Member(biblio, "issue"));
        builder.Add(BibField.StartPage, "biblio.first_page", Member(biblio, "first_page"));
        builder.Add(BibField.EndPage, "biblio.last_page", Member(biblio, "last_page"));
    }

    private static void AddLocation(RecordBuilder builder, JsonElement location)
    {
        builder.Add(BibField.Url, "landing_page_url", Member(location, "landing_page_url"));
        if (location.ValueKind != JsonValueKind.Object || !location.TryGetProperty("source", out var source)) return;
        builder.Add(BibField.Journal, "source.display_name", Member(source, "display_name"));
        if (source.ValueKind != JsonValueKind.Object) return;
        builder.Add(BibField.SerialNumber, "source.issn_l", Member(source, "issn_l"));
        foreach (var issn in source.TryGetProperty("issn", out var list) ? Items(list) : default) builder.Add(BibField.SerialNumber, "source.issn", Text(issn));
    }

    private static void AddKeywords(RecordBuilder builder, JsonElement keywords)
    {
        foreach (var keyword in Items(keywords)) builder.Add(BibField.Keyword, "keywords", keyword.ValueKind == JsonValueKind.Object ? Member(keyword, "display_name") : Text(keyword));
    }

    // Word to positions; some positions are missing where OpenAlex dropped a word, so order counts, not the number.
    private static string Abstract(JsonElement index) => index.ValueKind != JsonValueKind.Object ? "" :
        string.Join(' ', index.EnumerateObject()
            .SelectMany(word => Items(word.Value).Select(position => (Position: position.TryGetInt32(out var number) ? number : int.MaxValue, word.Name)))
            .OrderBy(word => word.Position).Select(word => word.Name));

    private static JsonElement.ArrayEnumerator Items(JsonElement list) => list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;

    private static string Member(JsonElement parent, string name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? Text(value) : "";

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => "",
    };

    [GeneratedRegex("\"id\"\\s*:\\s*\"https://openalex\\.org/W")]
    private static partial Regex WorkId();
}
