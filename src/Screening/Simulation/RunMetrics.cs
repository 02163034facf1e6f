namespace EvidenceSynth.Screening.Simulation;

/// <summary>
/// How soon a run found its relevant references. N references were to be read and P of them relevant, the prior ones not counted;
/// formulas and sources stand in docs/methods/metrics.md.
/// </summary>
public sealed record RunMetrics
{
    /// <param name="ranks">Rank of each relevant reference in the order read, from 1, ascending; at least one.</param>
    /// <param name="references">N.</param>
    public RunMetrics(IReadOnlyList<int> ranks, int references)
    {
        ArgumentOutOfRangeException.ThrowIfZero(ranks.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ranks[^1], references);
        double n = references, p = ranks.Count;
        // Whole numbers, so that 95 % of 20 is 19 and not a hair more.
        var needed = (95 * ranks.Count + 99) / 100;
        N95 = ranks[needed - 1];
        N100 = ranks[^1];
        Wss95 = (n - N95) / n - .05;
        Tnr95 = references > ranks.Count ? 1 - (N95 - needed) / (n - p) : 1;
        Recall10 = RecallAt(10, ranks, references);
        Recall20 = RecallAt(20, ranks, references);
        Recall30 = RecallAt(30, ranks, references);
        Atd = ranks.Average();
        AtdPercent = 100 * Atd / n;
        // The sum of the cumulative recall is the sum over relevant references of the records from its rank to the end.
        Loss = references > ranks.Count ? (p * (n - (p - 1) / 2) - ranks.Sum(rank => n - rank + 1)) / (p * (n - p)) : 0;
        Ndcg = ranks.Sum(Gain) / Enumerable.Range(1, ranks.Count).Sum(Gain);
    }

    /// <summary>Work saved over sampling at 95 % recall (Cohen et al. 2006).</summary>
    public double Wss95 { get; }

    /// <summary>True negative rate at 95 % recall: WSS freed from the share of relevant references (Kusa et al. 2023).</summary>
    public double Tnr95 { get; }

    /// <summary>Share of the relevant references found after reading 10, 20 and 30 % of the references.</summary>
    public double Recall10 { get; }
    public double Recall20 { get; }
    public double Recall30 { get; }

    /// <summary>Average time to discovery: mean rank of the relevant references (Ferdinands et al. 2023).</summary>
    public double Atd { get; }

    public double AtdPercent { get; }

    /// <summary>Area between the ideal and the actual recall curve, 0 ideal and 1 worst.</summary>
    public double Loss { get; }

    /// <summary>Normalised discounted cumulative gain, 1 ideal.</summary>
    public double Ndcg { get; }

    /// <summary>References read when 95 % and when all of the relevant ones were found.</summary>
    public int N95 { get; }
    public int N100 { get; }

    private static double RecallAt(int percent, IReadOnlyList<int> ranks, int references) =>
        (double)ranks.Count(rank => rank <= (long)percent * references / 100) / ranks.Count;

    private static double Gain(int rank) => 1 / Math.Log2(rank + 1);
}
