using System.Globalization;

namespace EvidenceSynth.Intake.Data;

/// <summary>Something declared in a file under a key.</summary>
sealed record Declared<T>(DataNode Key, T Value);

/// <summary>Things that a file declares by key and others point at: a key declared twice, or pointed at in vain, is refused where it stands.</summary>
sealed class Register<T>
{
    private readonly Dictionary<string, Declared<T>> _declared = new(StringComparer.Ordinal);

    public Register(IEnumerable<Declared<T>> declared)
    {
        foreach (var entry in declared)
            if (!_declared.TryAdd(entry.Key.Text(), entry))
                throw entry.Key.Place.Refuse("intake.key-twice", entry.Key.Text(), LineOf(entry.Key.Text()));
        All = [.. _declared.Values.Select(entry => entry.Value)];
    }

    /// <summary>Everything declared, in the order of the file.</summary>
    public IReadOnlyList<T> All { get; }

    public T Find(DataNode key) =>
        _declared.TryGetValue(key.Text(), out var entry) ? entry.Value : throw key.Place.Refuse("intake.points-nowhere", key.Text());

    private string LineOf(string key) => _declared[key].Key.Place.Line.ToString(CultureInfo.InvariantCulture);
}
