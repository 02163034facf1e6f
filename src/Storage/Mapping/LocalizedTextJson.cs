using System.Text.Json;
using System.Text.Json.Serialization;
using EvidenceSynth.Text;

namespace EvidenceSynth.Storage.Mapping;

/// <summary>A text in its languages as <c>{"source":"en","texts":{"en":"…","nb":"…"},"outdated":["nb"]}</c>.</summary>
sealed class LocalizedTextJson : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var stored = JsonSerializer.Deserialize<Stored>(ref reader, options)!;
        return new(stored.Texts.ToDictionary(pair => Parse(pair.Key), pair => pair.Value), Parse(stored.Source), stored.Outdated?.Select(Parse));
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        var outdated = value.Available.Where(value.IsOutOfDate).Select(Languages.Code).ToList();
        var texts = value.Available.ToDictionary(Languages.Code, value.In);
        JsonSerializer.Serialize(writer, new Stored(value.Source.Code(), texts, outdated.Count == 0 ? null : outdated), options);
    }

    private static Language Parse(string code) =>
        Languages.TryParse(code, out var language) ? language : throw new JsonException($"'{code}' is no language of a text.");

    private sealed record Stored(string Source, IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string>? Outdated);
}
