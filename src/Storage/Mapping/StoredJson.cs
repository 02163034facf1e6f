using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EvidenceSynth.Storage.Mapping;

/// <summary>
/// How a value that nothing points to is stored: as one JSON text, read back through the domain's own constructors, so that
/// an illegal value in the file is refused as it would be anywhere else.
/// </summary>
static class StoredJson
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The text stays in the database and people read it there with other tools; æ, ø and å need no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // A missing or null fact is an error in the file and never becomes a silent default.
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new LocalizedTextJson(), new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutComputedProperties, LetNullsBeMissing } },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, _options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, _options) ?? throw new JsonException($"No {typeof(T).Name} in 'null'.");

    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(new JsonConversion<T>(), new JsonComparer<T>());

    private static void LeaveOutComputedProperties(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.Set is null && property.AssociatedParameter is null).ToList())
            type.Properties.Remove(property);
    }

    private static void LetNullsBeMissing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.IsSetNullable))
            property.IsRequired = false;
    }
}

sealed class JsonConversion<T>() : ValueConverter<T, string>(value => StoredJson.Write(value), text => StoredJson.Read<T>(text));

/// <summary>The domain's values never change, so a value that is still the same object needs no second look, and one that is not is written.</summary>
sealed class JsonComparer<T>() : ValueComparer<T>((one, other) => ReferenceEquals(one, other), value => RuntimeHelpers.GetHashCode(value), value => value);
