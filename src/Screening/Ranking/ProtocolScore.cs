using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>How like each reference is to the protocol: cosine of single stems. It ranks before anything is found and helps until about five are.</summary>
static class ProtocolScore
{
    /// <summary>Cosine of every reference with the text, 0 to 1; null where the text shares no word with the references, so that it ranks nothing.</summary>
    public static float[]? Of(ReferenceVectors vectors, ReferenceText protocol)
    {
        var entries = vectors.EntriesOf(protocol);
        var scale = vectors.Scales(entries).SingleStems;
        var query = new Dictionary<int, float>();
        foreach (var entry in vectors.Between(entries, TermKind.Stems, TermKind.Stems))
            query[Entry.Column(entry)] = vectors.Weight(entry) * scale;
        var scores = new float[vectors.Count];
        Rows.ForEach(scores.Length, row =>
        {
            double sum = 0;
            foreach (var entry in vectors.Row(row, TermKind.Stems, TermKind.Stems))
                if (query.TryGetValue(Entry.Column(entry), out var weight)) sum += weight * vectors.Weight(entry);
            scores[row] = (float)(sum * vectors.ScalesOf(row).SingleStems);
        });
        return scores.Any(score => score > 0) ? scores : null;
    }
}
