namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>FNV-1a (Fowler, Noll, Vo): the same in every process, unlike <see cref="string.GetHashCode()"/>, so that results are repeatable.</summary>
static class Hashing
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text, ulong seed = Offset)
    {
        var hash = seed;
        foreach (var character in text) hash = (hash ^ character) * Prime;
        return hash ^ (hash >> 31);
    }

    public static ulong Combine(ulong first, ulong second) => ((first ^ (first >> 29)) * 0x9E3779B97F4A7C15) ^ second ^ (second >> 32);
}
