namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>
/// The beginning of an abstract as the smallest hashes of its three-word runs (MinHash; Broder 1997), so that hundreds of
/// thousands of abstracts can be compared without being kept. Databases cut abstracts at different lengths; the beginning is in all.
/// </summary>
public sealed class AbstractSketch
{
    private const int Words = 90;
    private const int FewestWords = 20;
    private const int Size = 32;

    private readonly uint[] _smallest;

    private AbstractSketch(uint[] smallest, ulong beginning) => (_smallest, Beginning) = (smallest, beginning);

    /// <summary>Hash of the first hundred folded characters.</summary>
    public ulong Beginning { get; }

    /// <summary>Hash of the whole sketch.</summary>
    public ulong Contents => _smallest.Aggregate(Beginning, (hash, smallest) => Hashing.Combine(hash, smallest));

    /// <summary>The sketch, or null where the text is too short to tell anything.</summary>
    public static AbstractSketch? Of(string text)
    {
        if (text.Length < 100) return null;
        var folded = TextFolding.FoldMarkup(text.Length > 1500 ? text[..1500] : text);
        var words = folded.Split(' ');
        if (words.Length < FewestWords) return null;
        var count = Math.Min(words.Length, Words) - 2;
        var hashes = new uint[count];
        for (var i = 0; i < count; i++)
            hashes[i] = (uint)Hashing.Combine(Hashing.Of(words[i]), Hashing.Combine(Hashing.Of(words[i + 1]), Hashing.Of(words[i + 2])));
        Array.Sort(hashes);
        var smallest = hashes.Distinct().Take(Size).ToArray();
        return new(smallest, Hashing.Of(folded.AsSpan(0, Math.Min(100, folded.Length))));
    }

    /// <summary>Estimated share of three-word runs that the two beginnings have in common, 0 to 1.</summary>
    public double Likeness(AbstractSketch other)
    {
        int i = 0, j = 0, common = 0, seen = 0;
        var size = Math.Min(Size, Math.Min(_smallest.Length, other._smallest.Length));
        while (seen < size && i < _smallest.Length && j < other._smallest.Length)
        {
            seen++;
            if (_smallest[i] == other._smallest[j]) (i, j, common) = (i + 1, j + 1, common + 1);
            else if (_smallest[i] < other._smallest[j]) i++;
            else j++;
        }
        return (double)common / size;
    }
}
