using EvidenceSynth.Screening.Ranking.Vectors;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>Says in words what an order rests on and what stands in the ranking's way.</summary>
static class RankingMessages
{
    public static IReadOnlyList<Message> For(ReferenceVectors vectors, LabelledState state, RankingBasis basis)
    {
        var messages = new List<Message>();
        if (basis == RankingBasis.Protocol) messages.Add(new("ranking.protocol-alone"));
        if (basis == RankingBasis.ImportOrder) messages.Add(new(state.Labels.Count == 0 ? "ranking.nothing-to-learn-from" : "ranking.nothing-relevant"));
        if (basis == RankingBasis.Labels && state.Irrelevant == 0) messages.Add(new("ranking.nothing-irrelevant"));
        if (state.IsLabelled.All(labelled => labelled)) messages.Add(new("ranking.all-decided"));
        if (vectors.Settings.Language == StemLanguage.None) messages.Add(new("ranking.without-stems"));
        if (vectors.EmptyCount > 0) messages.Add(new("ranking.without-text", vectors.EmptyCount));
        if (Contradictions(vectors, state) is var pairs and > 0) messages.Add(new("ranking.contradicting", pairs));
        return messages;
    }

    // References whose texts are the same to the last term, decided in both ways.
    private static int Contradictions(ReferenceVectors vectors, LabelledState state) =>
        state.Labels.Where(label => !vectors.IsEmpty(label.Row))
            .GroupBy(label => vectors.Fingerprint(label.Row))
            .Where(same => same.Any(label => label.Relevant) && same.Any(label => !label.Relevant))
            .Sum(same => same.Count());
}
