using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>Finds every reference's most similar others through an inverted index of stems and stem pairs.</summary>
static class NearestReferences
{
    // Terms in more references than this say little about who belongs together and would make the work grow with the square of the review.
    private const int CommonTerm = 2000;

    public static (int Row, float Cosine)[][] Find(ReferenceVectors vectors, int neighbours)
    {
        var index = new StemIndex(vectors, CommonTerm);
        var nearest = new (int, float)[vectors.Count][];
        Rows.ForEach(vectors.Count, () => new Sums(vectors.Count), (row, sums) =>
        {
            index.AddCosines(row, sums);
            nearest[row] = sums.TakeLargest(neighbours, except: row);
        });
        return nearest;
    }

    /// <summary>Postings of the terms that two or more and at most so many references have.</summary>
    private sealed class StemIndex
    {
        private readonly ReferenceVectors _vectors;
        private readonly int _first;
        private readonly int[] _starts;
        private readonly int[] _rows;
        private readonly byte[] _counts;

        public StemIndex(ReferenceVectors vectors, int most)
        {
            _vectors = vectors;
            _first = vectors.Columns.Start(TermKind.Stems);
            _starts = new int[vectors.Columns.Count - _first + 1];
            for (var row = 0; row < vectors.Count; row++)
                foreach (var entry in vectors.Row(row, TermKind.Stems, TermKind.StemPairs)) _starts[Entry.Column(entry) - _first]++;
            var total = 0;
            for (var term = 0; term < _starts.Length; term++)
            {
                var kept = _starts[term] >= 2 && _starts[term] <= most ? _starts[term] : 0;
                (_starts[term], total) = (total, total + kept);
            }
            (_rows, _counts) = (new int[total], new byte[total]);
            Fill();
        }

        public void AddCosines(int row, Sums sums)
        {
            var scale = _vectors.ScalesOf(row).Stems;
            foreach (var entry in _vectors.Row(row, TermKind.Stems, TermKind.StemPairs))
            {
                var term = Entry.Column(entry) - _first;
                if (_starts[term] == _starts[term + 1] || _vectors.Idf(Entry.Column(entry)) == 0) continue;
                var weight = _vectors.Weight(entry) * scale * _vectors.Idf(Entry.Column(entry));
                for (var i = _starts[term]; i < _starts[term + 1]; i++)
                    sums.Add(_rows[i], weight * TermFrequency.Of(_counts[i]) * _vectors.ScalesOf(_rows[i]).Stems);
            }
        }

        private void Fill()
        {
            var next = (int[])_starts.Clone();
            for (var row = 0; row < _vectors.Count; row++)
                foreach (var entry in _vectors.Row(row, TermKind.Stems, TermKind.StemPairs))
                {
                    var term = Entry.Column(entry) - _first;
                    if (_starts[term] == _starts[term + 1]) continue;
                    _rows[next[term]] = row;
                    _counts[next[term]++] = (byte)Entry.Count(entry);
                }
        }
    }

    /// <summary>Sums per reference of one thread, with a note of which are not 0.</summary>
    private sealed class Sums(int count)
    {
        private readonly float[] _sums = new float[count];
        private readonly List<int> _touched = [];

        public void Add(int row, float value)
        {
            if (_sums[row] == 0) _touched.Add(row);
            _sums[row] += value;
        }

        /// <summary>The largest sums, the earlier reference first where two are equal; empties the sums.</summary>
        public (int Row, float Cosine)[] TakeLargest(int most, int except)
        {
            var largest = new List<(int Row, float Cosine)>(most + 1);
            foreach (var row in _touched)
            {
                if (row != except && (largest.Count < most || Precedes((row, _sums[row]), largest[^1])))
                {
                    var place = largest.Count;
                    while (place > 0 && Precedes((row, _sums[row]), largest[place - 1])) place--;
                    largest.Insert(place, (row, _sums[row]));
                    if (largest.Count > most) largest.RemoveAt(most);
                }
            }
            foreach (var row in _touched) _sums[row] = 0;
            _touched.Clear();
            return [.. largest];
        }

        private static bool Precedes((int Row, float Cosine) a, (int Row, float Cosine) b) =>
            a.Cosine > b.Cosine || (a.Cosine == b.Cosine && a.Row < b.Row);
    }
}
