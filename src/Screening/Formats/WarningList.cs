using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats;

/// <summary>The warnings of a file; of each kind the first ones are kept and the rest counted, for two million records may each have one.</summary>
sealed class WarningList
{
    private readonly List<ReadWarning> _kept = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public IReadOnlyList<ReadWarning> All => _kept;

    public void Add(int line, Message message)
    {
        var count = _counts[message.Key] = _counts.GetValueOrDefault(message.Key) + 1;
        if (count <= ReadLimits.WarningsOfAKind) _kept.Add(new(line, message));
    }

    /// <summary>Says how many warnings of each kind were not kept.</summary>
    public void Close()
    {
        foreach (var (key, count) in _counts.Where(pair => pair.Value > ReadLimits.WarningsOfAKind))
        {
            var last = _kept.FindLastIndex(warning => warning.Message.Key == key);
            _kept.Insert(last + 1, new(_kept[last].Line, new Message("read.more-warnings", count - ReadLimits.WarningsOfAKind)));
        }
    }
}
