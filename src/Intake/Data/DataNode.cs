using System.Globalization;
using System.Text.Json;
using EvidenceSynth.Text;

namespace EvidenceSynth.Intake.Data;

/// <summary>What a value looks like in its file. YAML leaves the kind of an unquoted word open: that is <see cref="Plain"/>.</summary>
enum Form
{
    Object,
    List,
    Text,
    Number,
    Truth,
    Plain,
    Nothing,
}

/// <summary>A named value of an object; the name is a node too, so that a fault in it has its own line.</summary>
sealed record DataField(DataNode Name, DataNode Value);

/// <summary>
/// One value of a JSON file or of YAML front matter, with its place: readers ask for what they expect and the fault names file, line and field.
/// </summary>
sealed record DataNode(Place Place, Form Form, string Scalar, IReadOnlyList<DataNode> Items, IReadOnlyList<DataField> Fields)
{
    private static readonly Dictionary<string, Language> ByCode = Languages.All.ToDictionary(Languages.Code);

    public static DataNode OfScalar(Place place, Form form, string scalar) => new(place, form, scalar, [], []);

    public static DataNode OfList(Place place, IReadOnlyList<DataNode> items) => new(place, Form.List, "", items, []);

    /// <summary>An object; a name that stands twice is refused, because one of the two values would be lost.</summary>
    public static DataNode OfObject(Place place, IReadOnlyList<DataField> fields)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
            if (!seen.Add(field.Name.Scalar))
                throw field.Name.Place.Refuse("intake.field-twice");
        return new(place, Form.Object, "", [], fields);
    }

    /// <summary>Reads an object; a field that the reader did not ask for is refused, so that a misspelt name cannot vanish.</summary>
    public T Object<T>(Func<FieldReader, T> read)
    {
        if (Form != Form.Object)
            throw Expected("intake.object");
        var fields = new FieldReader(this);
        return Place.Naming(() =>
        {
            var result = read(fields);
            fields.RequireNoOther();
            return result;
        });
    }

    /// <summary>The fields of an object whose names are data, such as the items of a checklist.</summary>
    public IReadOnlyList<DataField> Entries() => Form == Form.Object ? Fields : throw Expected("intake.object");

    public IReadOnlyList<T> List<T>(Func<DataNode, T> read) =>
        Form == Form.List ? [.. Items.Select(read)] : throw Expected("intake.list");

    public string Text()
    {
        if (Form is not (Form.Text or Form.Plain))
            throw Expected("intake.text");
        return string.IsNullOrWhiteSpace(Scalar) ? throw Place.Refuse("intake.blank") : Scalar.Trim();
    }

    /// <summary>A short name such as stands in addresses and file names (<see cref="Slugs"/>).</summary>
    public string Slug()
    {
        var text = Text();
        return Slugs.IsValid(text) ? text : throw Place.Refuse("error.slug", text);
    }

    public int WholeNumber() =>
        Form is Form.Number or Form.Plain && int.TryParse(Scalar, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Expected("intake.whole-number");

    public bool Truth() => Form is Form.Truth or Form.Plain && bool.TryParse(Scalar, out var truth) ? truth : throw Expected("intake.truth");

    public DateOnly Date() =>
        Form is Form.Text or Form.Plain && DateOnly.TryParseExact(Scalar, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Expected("intake.date");

    /// <summary>One of the values of an enum, written with hyphens: <c>very-low</c>.</summary>
    public T Choice<T>() where T : struct, Enum
    {
        var values = Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
        return values[OneOf(values.Keys)];
    }

    public string OneOf(IEnumerable<string> known)
    {
        var text = Text();
        return known.Contains(text, StringComparer.Ordinal) ? text : throw Place.Refuse("intake.not-one-of", text, string.Join(", ", known));
    }

    /// <summary>A language by its code.</summary>
    public Language Language() => ByCode[OneOf(ByCode.Keys)];

    /// <summary>A text in one or more languages: <c>{ "en": …, "nb": …, "nn": … }</c>.</summary>
    public LocalizedText Localized() =>
        Place.Naming(() => new LocalizedText(Entries().ToDictionary(entry => entry.Name.Language(), entry => entry.Value.Text())));

    /// <summary>The fault of a missing field; it names the fields that are there, so that a misspelt one is seen.</summary>
    public RefusedException Lacks(string name) =>
        Place.Child(name).Refuse("intake.field-missing", string.Join(", ", Fields.Select(field => field.Name.Scalar)));

    private RefusedException Expected(string what) => Place.Refuse("intake.expected", new Message(what));
}
