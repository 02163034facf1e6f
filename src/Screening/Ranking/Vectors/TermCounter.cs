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
    private readonly List<int> _columns = [];

    /// <summary>The text's entries, sorted by column.</summary>
    public uint[] Count(ReferenceText text)
    {
        _columns.Clear();
        VisitTerms(text, (column, _, _) => _columns.Add(column));
        return Pack();
    }

    /// <summary>Every term of the text with its column, in reading order. A single term has an empty second word.</summary>
    public void VisitTerms(ReferenceText text, Action<int, string, string> visit)
    {
        Visit(text.Title + " " + text.Abstract, text.Language ?? settings.Language, visit);
        if (!settings.Keywords) return;
        foreach (var keyword in text.Keywords)
            Visit(keyword, text.Language ?? settings.Language, visit);
    }

    private void Visit(string text, StemLanguage language, Action<int, string, string> visit)
    {
        _words.Clear();
        Tokeniser.AddWords(text, _words);
        Visit(TermKind.Words, TermKind.Words, visit);
        for (var i = 0; i < _words.Count; i++) _words[i] = _stemmer.Stem(_words[i], language);
        Visit(TermKind.Stems, TermKind.StemPairs, visit);
    }

    private void Visit(TermKind single, TermKind pair, Action<int, string, string> visit)
    {
        for (var i = 0; i < _words.Count; i++)
        {
            var hash = Columns.Hash(_words[i]);
            visit(Columns.Of(hash, single), _words[i], "");
            if (i + 1 < _words.Count)
                visit(Columns.Of(Columns.HashPair(hash, _words[i + 1]), pair), _words[i], _words[i + 1]);
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

/// <summary>A column and a count in 32 bits.</summary>
static class Entry
{
    public static uint Pack(int column, int count) => ((uint)column << 8) | (uint)Math.Min(count, 255);

    public static int Column(uint entry) => (int)(entry >> 8);

    public static int Count(uint entry) => (int)(entry & 255);
}
