using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>Which words of a reference raised its score and which lowered it, the strongest first.</summary>
/// <remarks>
/// Explains the linear score, which leads while the ranking finds things; what the protocol and the neighbours add depends on other references
/// and cannot be put down to words of this one. The contributions of all terms and the intercept sum to the linear score.
/// </remarks>
public sealed record Explanation(IReadOnlyList<TermContribution> Raised, IReadOnlyList<TermContribution> Lowered, float Intercept)
{
    /// <summary>Explains one reference.</summary>
    /// <param name="text">The reference's text as it went into the vectors.</param>
    /// <param name="most">Terms to show on each side.</param>
    public static Explanation Of(ReferenceVectors vectors, LinearModel model, int row, ReferenceText text, int most = 10)
    {
        var surfaces = new TermCounter(vectors.Settings).Surfaces(text);
        var values = LinearRow.Of(vectors, row, 1);
        var weights = model.WeightsByColumn();
        // A word and its stem are one thing to the reader: their contributions are added under the word as the text has it.
        var contributions = values.Columns.Zip(values.Values)
            .Where(value => weights.ContainsKey(value.First))
            .GroupBy(value => surfaces.GetValueOrDefault(vectors.Columns.Places[value.First], ""), StringComparer.Ordinal)
            .Select(term => new TermContribution(term.Key, term.Sum(value => weights[value.First] * value.Second)))
            .OrderByDescending(term => Math.Abs(term.Contribution)).ThenBy(term => term.Term, StringComparer.Ordinal)
            .ToList();
        return new([.. contributions.Where(term => term.Contribution > 0).Take(most)], [.. contributions.Where(term => term.Contribution < 0).Take(most)], model.Intercept);
    }
}

/// <summary>A word or word pair and what it adds to the linear score.</summary>
public sealed record TermContribution(string Term, float Contribution);
