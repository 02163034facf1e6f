namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>
/// The term counts of all references in compressed sparse rows, in segments of <see cref="SegmentRows"/> references. A block never changes;
/// appending shares the full segments, so that a growing review is never copied whole.
/// </summary>
sealed class CsrBlock(IReadOnlyList<CsrSegment> segments)
{
    public const int SegmentRows = 4096;

    private readonly CsrSegment[] _segments = [.. segments];

    public int Count { get; } = segments.Sum(segment => segment.Count);

    public IReadOnlyList<CsrSegment> Segments => _segments;

    public ReadOnlySpan<uint> this[int row] => _segments[row / SegmentRows][row % SegmentRows];

    public CsrBlock Append(IEnumerable<ReferenceText> texts, VectorSettings settings)
    {
        var full = _segments.Where(segment => segment.Count == SegmentRows).ToList();
        var open = new List<uint[]>();
        if (full.Count < _segments.Length)
            for (var row = 0; row < _segments[^1].Count; row++) open.Add(_segments[^1][row].ToArray());
        foreach (var chunk in texts.Chunk(SegmentRows))
        {
            open.AddRange(CountTerms(chunk, settings));
            if (open.Count < SegmentRows) continue;
            full.Add(CsrSegment.Of(open[..SegmentRows]));
            open.RemoveRange(0, SegmentRows);
        }
        if (open.Count > 0) full.Add(CsrSegment.Of(open));
        return new(full);
    }

    private static uint[][] CountTerms(ReferenceText[] texts, VectorSettings settings)
    {
        var rows = new uint[texts.Length][];
        Parallel.For(0, texts.Length, () => new TermCounter(settings), (row, _, counter) =>
        {
            rows[row] = counter.Count(texts[row]);
            return counter;
        }, _ => { });
        return rows;
    }
}

/// <summary>Consecutive rows: the entries of row i stand from <c>starts[i]</c> to <c>starts[i + 1]</c>.</summary>
sealed class CsrSegment(int[] starts, uint[] entries)
{
    public int Count => starts.Length - 1;

    public int[] Starts => starts;

    public uint[] Entries => entries;

    public ReadOnlySpan<uint> this[int row] => entries.AsSpan(starts[row]..starts[row + 1]);

    public static CsrSegment Of(IReadOnlyList<uint[]> rows)
    {
        var starts = new int[rows.Count + 1];
        for (var row = 0; row < rows.Count; row++) starts[row + 1] = starts[row] + rows[row].Length;
        var entries = new uint[starts[^1]];
        for (var row = 0; row < rows.Count; row++) rows[row].CopyTo(entries, starts[row]);
        return new(starts, entries);
    }
}
