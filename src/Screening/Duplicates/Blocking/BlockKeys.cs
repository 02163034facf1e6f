using EvidenceSynth.Screening.Duplicates.Keys;

namespace EvidenceSynth.Screening.Duplicates.Blocking;

/// <summary>
/// The families of blocks: two records are compared when they share the key of at least one. Each family survives other damage than
/// its neighbours, so that a pair is lost only where nearly every field is wrong.
/// </summary>
static class BlockKeys
{
    private const int Edge = 32;

    public delegate void Add(ulong key);

    /// <summary>One way of blocking: it adds the keys of a record, none where the fields that it needs are missing.</summary>
    public delegate void Family(RecordKey record, WordRarity words, Add add);

    public static readonly IReadOnlyList<Family> Families =
    [
        (record, _, add) => { if (record.Doi.Length > 0) add(Hashing.Of(record.Doi)); },
        (record, _, add) => { if (record.Pmid.Length > 0) add(Hashing.Of(record.Pmid)); },
        (record, _, add) => WithTitle(record, Edge, title => add(Compact(title.AsSpan(0, Edge)))),
        (record, _, add) => WithTitle(record, Edge, title => add(Compact(title.AsSpan(title.Length - Edge)))),
        (record, _, add) =>
        {
            WithTitle(record, 8, title => add(Compact(title)));
            foreach (var other in record.OtherTitles) add(Compact(other.Text));
        },
        (record, _, add) => WithTitle(record, 16, title => { if (record.Title.MainLength >= 12) add(Compact(title.AsSpan(0, Math.Min(title.Length, record.Title.MainLength)))); }),
        (record, _, add) => { if (Named(record) && Paged(record)) add(Of(record.Names.FirstWord, record.Place.FirstPage)); },
        (record, _, add) => { if (record.Place.Volume.Length > 0 && Paged(record)) add(Of(record.Place.Volume, record.Place.FirstPage, record.Journal.Initial)); },
        (record, _, add) => { if (record.Place.Volume.Length > 0 && Paged(record) && record.Year > 0) add(Of(record.Place.Volume, record.Place.FirstPage, (char)record.Year)); },
        (record, _, add) => { if (Named(record) && record.Year > 0 && record.Place.Volume.Length > 0) add(Of(record.Names.FirstWord, record.Place.Volume, (char)record.Year)); },
        (record, _, add) => { if (Named(record)) add(Of(record.Names.FirstWord, FirstWords(record.Title.Text))); },
        RareWords,
        (record, _, add) => { if (record.Abstract is { } text) add(text.Beginning); },
    ];

    /// <summary>Every three of the four rarest title words: a title survives any one word that is spelt otherwise.</summary>
    private static void RareWords(RecordKey record, WordRarity words, Add add)
    {
        var rare = words.Rarest(record.Title.Text);
        if (rare.Length < 3) return;
        for (var left = 0; left < rare.Length; left++)
        {
            if (rare.Length == 3 && left > 0) break;
            var key = 17UL;
            for (var i = 0; i < rare.Length; i++)
                if (rare.Length == 3 || i != left) key = Hashing.Combine(key, rare[i]);
            add(key);
        }
    }

    private static void WithTitle(RecordKey record, int length, Action<string> use)
    {
        if (record.Title.Text.Length >= length) use(record.Title.Text);
    }

    /// <summary>Without blanks, so that "post traumatic" and "posttraumatic" meet.</summary>
    private static ulong Compact(ReadOnlySpan<char> text)
    {
        Span<char> letters = text.Length <= 1024 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
            if (character != ' ') letters[length++] = character;
        return Hashing.Of(letters[..length]);
    }

    private static ulong Of(string first, string second, char third = '-') => Hashing.Combine(Hashing.Of(first), Hashing.Combine(Hashing.Of(second), third));

    private static bool Named(RecordKey record) => record.Names.FirstWord.Length > 0;

    private static bool Paged(RecordKey record) => record.Place.FirstPage.Length > 0;

    private static string FirstWords(string title)
    {
        var blank = title.IndexOf(' ', StringComparison.Ordinal);
        var second = blank < 0 ? -1 : title.IndexOf(' ', blank + 1);
        return second < 0 ? title : title[..second];
    }
}
