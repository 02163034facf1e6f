namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>
/// The texts of a review's references as sparse TF-IDF vectors: term weight 1 + ln(count), times ln((1 + N) / (1 + df)) + 1, terms in more
/// than 95 % of the references left out, each part scaled to length 1 (scikit-learn's smooth, sublinear TF-IDF, as in ASReview's ELAS u4).
/// </summary>
/// <remarks>
/// Only counts are kept; the weights follow from them, so references can be appended and everything stays as if built at once.
/// Immutable and safe to read from several threads. A reference without any text is a row without terms.
/// </remarks>
public sealed class ReferenceVectors
{
    private const double TooCommon = .95;

    private readonly CsrBlock _block;
    private readonly ColumnMap _columns;
    private readonly float[] _idf;
    private readonly RowScales[] _scales;

    /// <param name="block">Entries over the columns of the map.</param>
    internal ReferenceVectors(CsrBlock block, ColumnMap columns, VectorSettings settings)
    {
        (_block, _columns, Settings) = (block, columns, settings);
        _idf = WeighTerms();
        _scales = new RowScales[block.Count];
        Rows.ForEach(block.Count, row => _scales[row] = Scales(block[row]));
        EmptyCount = Enumerable.Range(0, Count).Count(IsEmpty);
    }

    public VectorSettings Settings { get; }

    /// <summary>Number of references; a row is a reference's position from 0, in the order given.</summary>
    public int Count => _block.Count;

    /// <summary>References without any term.</summary>
    public int EmptyCount { get; }

    internal CsrBlock Block => _block;

    internal ColumnMap Columns => _columns;

    public static ReferenceVectors Build(IEnumerable<ReferenceText> texts, VectorSettings settings) =>
        Of(new CsrBlock([]).Append(texts, settings), settings);

    /// <summary>The vectors of these and the further references, the further ones last.</summary>
    public ReferenceVectors Append(IEnumerable<ReferenceText> texts) =>
        Of(_columns.Expand(_block).Append(texts, Settings), Settings);

    /// <summary>True where the reference has no term at all, so that no text can rank it.</summary>
    public bool IsEmpty(int row) => _block[row].IsEmpty;

    internal ReadOnlySpan<uint> Row(int row) => _block[row];

    internal ReadOnlySpan<uint> Row(int row, TermKind from, TermKind to) => Between(_block[row], from, to);

    internal ReadOnlySpan<uint> Between(ReadOnlySpan<uint> entries, TermKind from, TermKind to) =>
        entries[Find(entries, _columns.Start(from))..Find(entries, _columns.End(to))];

    internal RowScales ScalesOf(int row) => _scales[row];

    /// <summary>The entries of a text that is no reference, such as the protocol, without the terms that no reference has.</summary>
    internal uint[] EntriesOf(ReferenceText text) => _columns.Compact(new TermCounter(Settings).Count(text));

    /// <summary>Scales of entries under this review's term weights.</summary>
    internal RowScales Scales(ReadOnlySpan<uint> entries)
    {
        double words = 0, stems = 0, pairs = 0;
        foreach (var entry in entries)
        {
            double weight = Weight(entry);
            switch (_columns.KindOf(Entry.Column(entry)))
            {
                case TermKind.Words: words += weight * weight; break;
                case TermKind.Stems: stems += weight * weight; break;
                default: pairs += weight * weight; break;
            }
        }
        return new(Reciprocal(words), Reciprocal(stems + pairs), Reciprocal(stems));
    }

    /// <summary>Weight of a term in its text before the text is scaled to length 1.</summary>
    internal float Weight(uint entry) => TermFrequency.Of(Entry.Count(entry)) * _idf[Entry.Column(entry)];

    internal float Idf(int column) => _idf[column];

    /// <summary>Equal for references with the same terms, equally often.</summary>
    internal ulong Fingerprint(int row)
    {
        var hash = 0UL;
        foreach (var entry in _block[row]) hash = (hash ^ entry) * TermHash.Prime;
        return hash;
    }

    private static ReferenceVectors Of(CsrBlock hashed, VectorSettings settings)
    {
        var columns = ColumnMap.Compacting(hashed);
        return new(hashed, columns, settings);
    }

    private static int Find(ReadOnlySpan<uint> entries, int column)
    {
        if (column > Entry.LastColumn) return entries.Length;
        var place = entries.BinarySearch(Entry.Pack(column, 0));
        return place < 0 ? ~place : place;
    }

    private float[] WeighTerms()
    {
        var documents = new int[_columns.Count];
        foreach (var segment in _block.Segments)
            foreach (var entry in segment.Entries)
                documents[Entry.Column(entry)]++;
        return Array.ConvertAll(documents, df => df > TooCommon * Count ? 0 : (float)(Math.Log((1.0 + Count) / (1 + df)) + 1));
    }

    private static float Reciprocal(double squares) => squares > 0 ? (float)(1 / Math.Sqrt(squares)) : 0;
}

/// <summary>What a row's parts are multiplied by to have length 1; 0 for a part without terms.</summary>
/// <param name="Words">Words and word pairs.</param>
/// <param name="Stems">Stems and stem pairs together.</param>
/// <param name="SingleStems">Stems alone.</param>
readonly record struct RowScales(float Words, float Stems, float SingleStems);

/// <summary>1 + ln(count) for the counts an entry can hold.</summary>
static class TermFrequency
{
    private static readonly float[] Values = [.. Enumerable.Range(0, 256).Select(count => count == 0 ? 0 : (float)(1 + Math.Log(count)))];

    public static float Of(int count) => Values[count];
}
