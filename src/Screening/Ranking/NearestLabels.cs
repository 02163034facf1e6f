using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>
/// For every reference the cosines (single stems) to its most similar relevant and irrelevant labelled references. Labels are added as they are made;
/// the score is the mean over the nearest relevant ones minus half the mean over the nearest irrelevant ones.
/// </summary>
sealed class NearestLabels(ReferenceVectors vectors, int neighbours)
{
    private const double IrrelevantShare = .5;

    private readonly float[] _relevant = new float[vectors.Count * neighbours];
    private readonly float[] _irrelevant = new float[vectors.Count * neighbours];
    private readonly int[] _heads = new int[vectors.Columns.End(TermKind.Stems) - vectors.Columns.Start(TermKind.Stems)];
    private readonly int _firstStem = vectors.Columns.Start(TermKind.Stems);
    private int _relevantCount, _irrelevantCount;

    public void Add(IReadOnlyList<ScreeningLabel> labels)
    {
        if (labels.Count == 0) return;
        var postings = Post(labels);
        Rows.ForEach(vectors.Count, () => new double[labels.Count], (row, sums) => Compare(row, labels, postings, sums));
        foreach (var posting in postings) _heads[posting.Place] = 0;
        _relevantCount += labels.Count(label => label.Relevant);
        _irrelevantCount += labels.Count(label => !label.Relevant);
    }

    public double Score(int row) =>
        Mean(_relevant, row, _relevantCount) - IrrelevantShare * Mean(_irrelevant, row, _irrelevantCount);

    // An inverted index of the new labels' stems: _heads holds 1 + the first posting of a stem, every posting the one before it.
    private Posting[] Post(IReadOnlyList<ScreeningLabel> labels)
    {
        var postings = new List<Posting>();
        for (var label = 0; label < labels.Count; label++)
        {
            var scale = vectors.ScalesOf(labels[label].Row).SingleStems;
            foreach (var entry in vectors.Row(labels[label].Row, TermKind.Stems, TermKind.Stems))
            {
                var place = Entry.Column(entry) - _firstStem;
                postings.Add(new(place, label, vectors.Weight(entry) * scale, _heads[place]));
                _heads[place] = postings.Count;
            }
        }
        return [.. postings];
    }

    private void Compare(int row, IReadOnlyList<ScreeningLabel> labels, Posting[] postings, double[] sums)
    {
        Array.Clear(sums);
        foreach (var entry in vectors.Row(row, TermKind.Stems, TermKind.Stems))
        {
            var head = _heads[Entry.Column(entry) - _firstStem];
            if (head == 0) continue;
            var weight = vectors.Weight(entry);
            for (; head > 0; head = postings[head - 1].Before)
                sums[postings[head - 1].Label] += postings[head - 1].Weight * weight;
        }
        var scale = vectors.ScalesOf(row).SingleStems;
        for (var label = 0; label < sums.Length; label++)
            Insert(labels[label].Relevant ? _relevant : _irrelevant, row, (float)(sums[label] * scale));
    }

    private void Insert(float[] slots, int row, float cosine)
    {
        var (first, place) = (row * neighbours, (row + 1) * neighbours - 1);
        if (cosine <= slots[place]) return;
        for (; place > first && slots[place - 1] < cosine; place--) slots[place] = slots[place - 1];
        slots[place] = cosine;
    }

    private double Mean(float[] slots, int row, int count)
    {
        if (count == 0) return 0;
        double sum = 0;
        for (var i = row * neighbours; i < (row + 1) * neighbours; i++) sum += slots[i];
        return sum / Math.Min(count, neighbours);
    }

    private readonly record struct Posting(int Place, int Label, float Weight, int Before);
}
