using EvidenceSynth.Screening.Duplicates.Keys;

namespace EvidenceSynth.Screening.Duplicates.Blocking;

/// <summary>In how many titles each word stands; the rare words of a title say most about which work it is.</summary>
sealed class WordRarity
{
    private const int ShortestWord = 4;
    private const int Kept = 4;

    private readonly Dictionary<ulong, int> _titles = [];

    public WordRarity(IEnumerable<RecordKey> records)
    {
        foreach (var record in records)
            foreach (var word in Words(record.Title.Text))
                _titles[word] = _titles.GetValueOrDefault(word) + 1;
    }

    /// <summary>The four rarest words of the title as hashes in a fixed order.</summary>
    public ulong[] Rarest(string title)
    {
        var words = Words(title).ToArray();
        Array.Sort(words, (left, right) => _titles[left].CompareTo(_titles[right]) is var order and not 0 ? order : left.CompareTo(right));
        var rarest = words[..Math.Min(Kept, words.Length)];
        Array.Sort(rarest);
        return rarest;
    }

    private static HashSet<ulong> Words(string title)
    {
        var words = new HashSet<ulong>();
        foreach (var range in title.AsSpan().Split(' '))
            if (title.AsSpan()[range] is { Length: >= ShortestWord } word) words.Add(Hashing.Of(word));
        return words;
    }
}
