namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>
/// Numbers the hash places that a review uses, in ascending order, as its columns: everything that is kept per column is then as small as the review's
/// own vocabulary, and rows sorted by place stay sorted by column.
/// </summary>
sealed class ColumnMap
{
    private readonly int[] _places;
    private readonly int[] _ends;

    public ColumnMap(int[] places)
    {
        _places = places;
        _ends = [.. Enum.GetValues<TermKind>().Select(kind => Find(TermHash.End(kind)))];
    }

    public int Count => _places.Length;

    /// <summary>The hash place of each column, ascending.</summary>
    public int[] Places => _places;

    public int Start(TermKind kind) => kind == TermKind.Words ? 0 : _ends[(int)kind - 1];

    public int End(TermKind kind) => _ends[(int)kind];

    public TermKind KindOf(int column) =>
        column < _ends[0] ? TermKind.Words : column < _ends[1] ? TermKind.Stems : TermKind.StemPairs;

    /// <summary>Makes the map of a new block and rewrites the block's entries from places to columns.</summary>
    public static ColumnMap Compacting(CsrBlock block)
    {
        var columns = new int[TermHash.Places];
        foreach (var segment in block.Segments)
            foreach (var entry in segment.Entries) columns[Entry.Column(entry)] = 1;
        var places = new List<int>();
        for (var place = 0; place < columns.Length; place++)
            if (columns[place] != 0)
            {
                columns[place] = places.Count;
                places.Add(place);
            }
        foreach (var segment in block.Segments)
            Rewrite(segment.Entries, columns);
        return new([.. places]);
    }

    /// <summary>A copy of the block with places for columns, to which rows can be appended.</summary>
    public CsrBlock Expand(CsrBlock block) => new([.. block.Segments.Select(segment =>
    {
        var entries = (uint[])segment.Entries.Clone();
        Rewrite(entries, _places);
        return new CsrSegment(segment.Starts, entries);
    })]);

    /// <summary>Entries over columns from entries over places; places that the review does not use are left out.</summary>
    public uint[] Compact(uint[] entries) =>
    [
        .. entries.Select(entry => (Column: Array.BinarySearch(_places, Entry.Column(entry)), Count: Entry.Count(entry)))
            .Where(found => found.Column >= 0)
            .Select(found => Entry.Pack(found.Column, found.Count)),
    ];

    private int Find(int place)
    {
        var found = Array.BinarySearch(_places, place);
        return found < 0 ? ~found : found;
    }

    private static void Rewrite(uint[] entries, int[] columns)
    {
        for (var i = 0; i < entries.Length; i++)
            entries[i] = Entry.Pack(columns[Entry.Column(entries[i])], Entry.Count(entries[i]));
    }
}
