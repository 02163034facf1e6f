using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>
/// Which references are alike: each one's most similar others (cosine of stems and stem pairs), both ways, with the weights of
/// Zhou et al. (2004): S = D^-1/2 W D^-1/2. Built once per review and whenever references come in.
/// </summary>
public sealed class SimilarityGraph
{
    private readonly int[] _starts;
    private readonly int[] _others;
    private readonly float[] _weights;

    internal SimilarityGraph(int[] starts, int[] others, float[] weights) => (_starts, _others, _weights) = (starts, others, weights);

    public int Count => _starts.Length - 1;

    internal (int[] Starts, int[] Others, float[] Weights) Parts => (_starts, _others, _weights);

    /// <summary>Builds the graph.</summary>
    /// <param name="links">
    /// Pairs of references known to belong together, such as one citing the other. A link joins them as strongly as equal texts would.
    /// </param>
    public static SimilarityGraph Build(ReferenceVectors vectors, int neighbours = 10, IEnumerable<(int From, int To)>? links = null)
    {
        var nearest = NearestReferences.Find(vectors, neighbours);
        var edges = new List<(int From, int To, float Weight)>(2 * neighbours * vectors.Count);
        for (var row = 0; row < nearest.Length; row++)
            foreach (var (other, cosine) in nearest[row])
                edges.AddRange([(row, other, cosine), (other, row, cosine)]);
        foreach (var (from, to) in links ?? [])
            if (from != to) edges.AddRange([(from, to, 1), (to, from, 1)]);
        return Normalise(edges, vectors.Count);
    }

    /// <summary>Lets labels spread to their neighbours: F = .8 S F + .2 Y, starting with F = Y.</summary>
    internal double[] Spread(double[] labels, int rounds)
    {
        var (now, next) = ((double[])labels.Clone(), new double[labels.Length]);
        for (var round = 0; round < rounds; round++)
        {
            var from = now;
            var to = next;
            Rows.ForEach(Count, row =>
            {
                double sum = 0;
                for (var i = _starts[row]; i < _starts[row + 1]; i++) sum += _weights[i] * from[_others[i]];
                to[row] = .8 * sum + .2 * labels[row];
            });
            (now, next) = (next, now);
        }
        return now;
    }

    // W = max(W, Wᵀ): of the edges between the same two references the heaviest counts.
    private static SimilarityGraph Normalise(List<(int From, int To, float Weight)> edges, int count)
    {
        edges.Sort((a, b) => (a.From, a.To, -a.Weight).CompareTo((b.From, b.To, -b.Weight)));
        var starts = new int[count + 1];
        var others = new List<int>(edges.Count);
        var weights = new List<float>(edges.Count);
        var degrees = new double[count];
        for (var i = 0; i < edges.Count; i++)
        {
            if (i > 0 && (edges[i].From, edges[i].To) == (edges[i - 1].From, edges[i - 1].To)) continue;
            others.Add(edges[i].To);
            weights.Add(edges[i].Weight);
            degrees[edges[i].From] += edges[i].Weight;
            starts[edges[i].From + 1]++;
        }
        for (var row = 0; row < count; row++)
        {
            starts[row + 1] += starts[row];
            for (var i = starts[row]; i < starts[row + 1]; i++)
                weights[i] = (float)(weights[i] / Math.Sqrt(degrees[row] * degrees[others[i]]));
        }
        return new(starts, [.. others], [.. weights]);
    }
}
