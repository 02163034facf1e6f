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
/// Gives every term a place by hashing (Weinberger et al. 2009): no dictionary of terms has to be kept, references can be added at any time,
/// and a million references need no more places than a thousand. With 16.8 million places about one term in a hundred shares
/// its place with another in a review of 2,000 references.
/// </summary>
static class TermHash
{
    public const int Places = 1 << 24;

    // FNV-1a, 64 bits.
    public const ulong Prime = 1099511628211;
    private const ulong Basis = 14695981039346656037;

    private const int StemsStart = Places / 2;
    private const int StemPairsStart = StemsStart + Places / 8;

    public static int Start(TermKind kind) => kind switch { TermKind.Words => 0, TermKind.Stems => StemsStart, _ => StemPairsStart };

    public static int End(TermKind kind) => kind switch { TermKind.Words => StemsStart, TermKind.Stems => StemPairsStart, _ => Places };

    public static ulong Of(string word) => Continue(Basis, word);

    /// <summary>Continues the hash of a first word to the hash of a pair.</summary>
    public static ulong OfPair(ulong first, string second) => Continue((first ^ ' ') * Prime, second);

    public static int Place(ulong hash, TermKind kind)
    {
        // FNV leaves its high bits poorly mixed for short words; the finaliser of SplitMix64 mixes them before they choose the place.
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        hash ^= hash >> 31;
        return Start(kind) + (int)Math.BigMul(hash, (ulong)(End(kind) - Start(kind)), out _);
    }

    private static ulong Continue(ulong hash, string word)
    {
        foreach (var letter in word) hash = (hash ^ letter) * Prime;
        return hash;
    }
}
