namespace EvidenceSynth.Text;

/// <summary>
/// Something to say to a person: a key of the glossary (data/terms.csv, data/texts) and the values that fill its places.
/// The domain never holds sentences; whoever shows a message says it in the reader's language.
/// </summary>
/// <remarks>
/// Arguments are strings, whole numbers, enum values (said by their glossary key), <see cref="LocalizedText"/>, messages, or lists of these
/// (<see cref="List"/>).
/// </remarks>
public sealed record Message(string Key, params IReadOnlyList<object> Arguments)
{
    /// <summary>Several values for one place. Typed as one object, because a bare list would be taken for all the arguments.</summary>
    public static object List<T>(IEnumerable<T> items) where T : notnull => items.Cast<object>().ToList();

    public bool Equals(Message? other) =>
        other is not null && Key == other.Key && Arguments.Count == other.Arguments.Count && Arguments.Zip(other.Arguments, Same).All(same => same);

    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Count);

    public override string ToString() => Arguments.Count == 0 ? Key : $"{Key}({string.Join(", ", Arguments.Select(Written))})";

    private static bool Same(object left, object right) =>
        left is IEnumerable<object> list ? right is IEnumerable<object> other && list.SequenceEqual(other) : left.Equals(right);

    private static string? Written(object argument) => argument is IEnumerable<object> list ? $"[{string.Join(", ", list)}]" : argument.ToString();
}
