namespace EvidenceSynth.Text;

/// <summary>
/// Something to say to a person: a key of the glossary (data/terms.csv, data/texts) and the values that fill its places.
/// The domain never holds sentences; whoever shows a message says it in the reader's language.
/// </summary>
/// <remarks>Arguments are strings, whole numbers, enum values (said by their glossary key), <see cref="LocalizedText"/>, messages, or lists of these.</remarks>
public sealed record Message(string Key, params IReadOnlyList<object> Arguments)
{
    public bool Equals(Message? other) => other is not null && Key == other.Key && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Count);

    public override string ToString() => Arguments.Count == 0 ? Key : $"{Key}({string.Join(", ", Arguments)})";
}
