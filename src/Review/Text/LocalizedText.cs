using System.Collections.Frozen;

namespace EvidenceSynth.Text;

/// <summary>
/// One text in the review's languages. One language is the source; changing it marks the others as out of date,
/// so that a translation can lag behind but never silently.
/// </summary>
/// <remarks>Refused: no text at all, a blank text. A text that is asked for in a missing language falls back (<see cref="Languages.FallbackOrder"/>).</remarks>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly FrozenDictionary<Language, string> _texts;
    private readonly FrozenSet<Language> _outdated;

    public LocalizedText(IReadOnlyDictionary<Language, string> texts, Language? source = null, IEnumerable<Language>? outdated = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Count == 0 || texts.Values.Any(string.IsNullOrWhiteSpace))
            throw new RefusedException(new Message("error.text-empty"));
        Source = source ?? texts.Keys.Min();
        if (!texts.ContainsKey(Source))
            throw new RefusedException(new Message("error.text-without-source", Source));
        _texts = texts.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Trim());
        _outdated = (outdated ?? []).Where(language => language != Source && _texts.ContainsKey(language)).ToFrozenSet();
    }

    /// <summary>The language that the others are translated from.</summary>
    public Language Source { get; }

    /// <summary>The languages that have a text, in the order of <see cref="Language"/>.</summary>
    public IEnumerable<Language> Available => _texts.Keys.Order();

    public static LocalizedText Of(Language language, string text) => new(new Dictionary<Language, string> { [language] = text });

    public static LocalizedText Of(string english, string bokmal) =>
        new(new Dictionary<Language, string> { [Language.English] = english, [Language.Bokmal] = bokmal });

    /// <summary>The text in this language, or the nearest one there is.</summary>
    public string In(Language language) => _texts[LanguageShown(language)];

    /// <summary>The language that <see cref="In"/> answers in; differs from the one asked for where a translation is missing.</summary>
    public Language LanguageShown(Language language) => language.FallbackOrder().First(_texts.ContainsKey);

    /// <summary>True where the source text changed after this translation was written.</summary>
    public bool IsOutOfDate(Language language) => _outdated.Contains(language);

    /// <summary>The text with one language written anew.</summary>
    public LocalizedText With(Language language, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RefusedException(new Message("error.text-empty"));
        if (_texts.TryGetValue(language, out var old) && old == text.Trim())
            return _outdated.Contains(language) ? new(_texts, Source, _outdated.Except([language])) : this;
        var texts = new Dictionary<Language, string>(_texts) { [language] = text };
        var outdated = language == Source ? texts.Keys.Where(other => other != Source) : _outdated.Except([language]);
        return new(texts, Source, outdated);
    }

    public bool Equals(LocalizedText? other) =>
        other is not null && Source == other.Source && _outdated.SetEquals(other._outdated) && _texts.Count == other._texts.Count
        && _texts.All(pair => other._texts.TryGetValue(pair.Key, out var text) && text == pair.Value);

    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    public override int GetHashCode() => _texts.Aggregate((int)Source, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value));

    public override string ToString() => In(Source);
}
