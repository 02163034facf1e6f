using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using CsvHelper;
using CsvHelper.Configuration;
using EvidenceSynth.Text;

namespace EvidenceSynth.Export.Terms;

/// <summary>
/// The one place where the product's words live: data/terms.csv (the field's terms) and data/texts/*.csv (sentences of the app),
/// each with the columns key, en, nb, nn. Pages, Word, Excel and figures all ask here, so a word is the same everywhere.
/// </summary>
public sealed class Glossary
{
    private readonly FrozenDictionary<string, string[]> _texts;

    private Glossary(IReadOnlyDictionary<string, string[]> texts) => _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The glossary that the product ships.</summary>
    public static Glossary Default { get; } = Load();

    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The text of a key, or null where the glossary lacks it.</summary>
    public string? Find(string key, Language language) => _texts.TryGetValue(key, out var texts) ? texts[(int)language] : null;

    /// <summary>The text of a key; a missing key is a fault of the program and is thrown, never shown.</summary>
    public string Text(string key, Language language) =>
        Find(key, language) ?? throw new KeyNotFoundException($"The glossary has no text for '{key}'.");

    /// <summary>The word for an enum value: key <c>Type.Value</c>.</summary>
    public string Name(Enum value, Language language) => Text($"{value.GetType().Name}.{value}", language);

    /// <summary>A message as a sentence in this language. Places are written <c>{0}</c>, or <c>{0|one|other}</c> for a word that follows a number.</summary>
    public string Say(Message message, Language language)
    {
        ArgumentNullException.ThrowIfNull(message);
        return MessageTemplate.Fill(Text(message.Key, language), message.Arguments, (argument, inside) => Say(argument, inside, language));
    }

    private string Say(object argument, bool insideSentence, Language language) => argument switch
    {
        string text => text,
        Message message => Say(message, language),
        LocalizedText text => text.In(language),
        // The names of languages keep their capital in English.
        Enum value when insideSentence && value is not Language => char.ToLowerInvariant(Name(value, language)[0]) + Name(value, language)[1..],
        Enum value => Name(value, language),
        int or long => Numbers.Whole(Convert.ToInt64(argument, CultureInfo.InvariantCulture), language),
        IEnumerable<object> list => string.Join(", ", list.Select((item, index) => Say(item, insideSentence || index > 0, language))),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => argument.ToString() ?? "",
    };

    private static Glossary Load()
    {
        var texts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("terms/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim });
            csv.Read();
            csv.ReadHeader();
            while (csv.Read())
            {
                var key = csv.GetField("key")!;
                if (!texts.TryAdd(key, [csv.GetField("en")!, csv.GetField("nb")!, csv.GetField("nn")!]))
                    throw new InvalidDataException($"{resource}: the key '{key}' stands twice in the glossary.");
            }
        }
        return new(texts);
    }
}
