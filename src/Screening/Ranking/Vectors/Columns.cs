namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>The three kinds of terms. Each has its own range of columns, so a row sorted by column is sorted by kind.</summary>
enum TermKind
{
    /// <summary>Words and word pairs as written.</summary>
    Words,
    /// <summary>Single stems.</summary>
    Stems,
    /// <summary>Pairs of stems.</summary>
    StemPairs,
}

/// <summary>
/// Gives every term a column by hashing (Weinberger et al. 2009): no dictionary has to be kept, references can be added at any time,
/// and a million references need no more columns than a thousand. With 16.8 million columns about one term in a hundred shares
/// its column with another in a review of 2,000 references.
/// </summary>
static class Columns
{
    public const int Bits = 24;
    public const int Count = 1 << Bits;

    private const int StemsStart = Count / 2;
    private const int StemPairsStart = StemsStart + Count / 8;

    // FNV-1a, 64 bits.
    private const ulong Basis = 14695981039346656037;
    public const ulong Prime = 1099511628211;

    public static TermKind KindOf(int column) =>
        column < StemsStart ? TermKind.Words : column < StemPairsStart ? TermKind.Stems : TermKind.StemPairs;

    public static int Start(TermKind kind) => kind switch { TermKind.Words => 0, TermKind.Stems => StemsStart, _ => StemPairsStart };

    public static int End(TermKind kind) => kind switch { TermKind.Words => StemsStart, TermKind.Stems => StemPairsStart, _ => Count };

    public static ulong Hash(string word, ulong seed = Basis)
    {
        foreach (var letter in word)
            seed = (seed ^ letter) * Prime;
        return seed;
    }

    /// <summary>Continues the hash of a first word to the hash of a pair.</summary>
    public static ulong HashPair(ulong first, string second) => Hash(second, (first ^ ' ') * Prime);

    public static int Of(ulong hash, TermKind kind)
    {
        // FNV leaves its high bits poorly mixed for short words; the finaliser of SplitMix64 mixes them before they choose the column.
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        hash ^= hash >> 31;
        return Start(kind) + (int)Math.BigMul(hash, (ulong)(End(kind) - Start(kind)), out _);
    }
}
