using System.Runtime.InteropServices;

namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>
/// Counts the terms of one text: words, word pairs, stems and stem pairs. An entry packs the term's hash place (24 bits) and how often the term occurs
/// (8 bits, at most 255), which keeps a reference of 200 words at about 2.5 kB.
/// </summary>
sealed class TermCounter(VectorSettings settings)
{
    private readonly Stemmer _stemmer = new();
    private readonly List<string> _words = [];
    private readonly List<string> _stems = [];
    private readonly List<int> _places = [];

    /// <summary>The text's entries, sorted by place.</summary>
    public uint[] Count(ReferenceText text)
    {
        _places.Clear();
        Visit(text, (place, _, _) => _places.Add(place));
        return Pack();
    }

    /// <summary>The words of the text that each hash place stands for, as the text first has them: a stem is shown as the word it was taken from.</summary>
    public Dictionary<int, string> Surfaces(ReferenceText text)
    {
        var surfaces = new Dictionary<int, string>();
        Visit(text, (place, first, length) => surfaces.TryAdd(place, string.Join(' ', _words.GetRange(first, length))));
        return surfaces;
    }

    private void Visit(ReferenceText text, TermVisit visit)
    {
        var language = text.Language ?? settings.Language;
        Visit(text.Title + " " + text.Abstract, language, visit);
        if (!settings.Keywords) return;
        foreach (var keyword in text.Keywords) Visit(keyword, language, visit);
    }

    private void Visit(string text, StemLanguage language, TermVisit visit)
    {
        _words.Clear();
        Tokeniser.AddWords(text, _words);
        Visit(_words, TermKind.Words, TermKind.Words, visit);
        _stems.Clear();
        foreach (var word in _words) _stems.Add(_stemmer.Stem(word, language));
        Visit(_stems, TermKind.Stems, TermKind.StemPairs, visit);
    }

    private static void Visit(List<string> words, TermKind single, TermKind pair, TermVisit visit)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var hash = TermHash.Of(words[i]);
            visit(TermHash.Place(hash, single), i, 1);
            if (i + 1 < words.Count)
                visit(TermHash.Place(TermHash.OfPair(hash, words[i + 1]), pair), i, 2);
        }
    }

    private uint[] Pack()
    {
        var places = CollectionsMarshal.AsSpan(_places);
        places.Sort();
        var entries = new List<uint>(places.Length);
        for (var i = 0; i < places.Length;)
        {
            var next = i + 1;
            while (next < places.Length && places[next] == places[i]) next++;
            entries.Add(Entry.Pack(places[i], next - i));
            i = next;
        }
        return [.. entries];
    }
}

/// <summary>Sees one term: its hash place and where its words stand.</summary>
delegate void TermVisit(int place, int firstWord, int length);

/// <summary>A column (or the hash place that will become one) and a count in 32 bits.</summary>
static class Entry
{
    public static uint Pack(int column, int count) => ((uint)column << 8) | (uint)Math.Min(count, 255);

    public const int LastColumn = (1 << 24) - 1;

    public static int Column(uint entry) => (int)(entry >> 8);

    public static int Count(uint entry) => (int)(entry & 255);
}
