using System.Runtime.InteropServices;

namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>
/// Counts the terms of one text: words, word pairs, stems and stem pairs. An entry packs a column (24 bits) and how often the term occurs
/// (8 bits, at most 255), which keeps a reference of 200 words at about 2.5 kB.
/// </summary>
sealed class TermCounter(VectorSettings settings)
{
    private readonly Stemmer _stemmer = new();
    private readonly List<string> _words = [];
    private readonly List<string> _stems = [];
    private readonly List<int> _columns = [];

    /// <summary>The text's entries, sorted by column.</summary>
    public uint[] Count(ReferenceText text)
    {
        _columns.Clear();
        Visit(text, (column, _, _) => _columns.Add(column));
        return Pack();
    }

    /// <summary>The words of the text that each column stands for, as the text first has them: a stem is shown as the word it was taken from.</summary>
    public Dictionary<int, string> Surfaces(ReferenceText text)
    {
        var surfaces = new Dictionary<int, string>();
        Visit(text, (column, first, length) => surfaces.TryAdd(column, string.Join(' ', _words.GetRange(first, length))));
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
            var hash = Columns.Hash(words[i]);
            visit(Columns.Of(hash, single), i, 1);
            if (i + 1 < words.Count)
                visit(Columns.Of(Columns.HashPair(hash, words[i + 1]), pair), i, 2);
        }
    }

    private uint[] Pack()
    {
        var columns = CollectionsMarshal.AsSpan(_columns);
        columns.Sort();
        var entries = new List<uint>(columns.Length);
        for (var i = 0; i < columns.Length;)
        {
            var next = i + 1;
            while (next < columns.Length && columns[next] == columns[i]) next++;
            entries.Add(Entry.Pack(columns[i], next - i));
            i = next;
        }
        return [.. entries];
    }
}

/// <summary>Sees one term: its column and where its words stand.</summary>
delegate void TermVisit(int column, int firstWord, int length);

/// <summary>A column and a count in 32 bits.</summary>
static class Entry
{
    public static uint Pack(int column, int count) => ((uint)column << 8) | (uint)Math.Min(count, 255);

    public static int Column(uint entry) => (int)(entry >> 8);

    public static int Count(uint entry) => (int)(entry & 255);
}
