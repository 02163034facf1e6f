namespace EvidenceSynth.Screening.Duplicates;

/// <summary>What was settled before this comparison.</summary>
/// <remarks>
/// A pair in <see cref="Different"/> is never merged again and never asked about again, and neither are groups that hold its two
/// records. Where a person has said both "same" and "different" about one group, "same" stands and the caller has to sort it out.
/// </remarks>
public sealed record EarlierDecisions
{
    public static readonly EarlierDecisions None = new();

    /// <summary>Pairs that are one publication.</summary>
    public IReadOnlyCollection<(string, string)> Same { get; init; } = [];

    /// <summary>Pairs that a person has found to be two publications.</summary>
    public IReadOnlyCollection<(string, string)> Different { get; init; } = [];

    /// <summary>Records that have been compared with each other before; only pairs with at least one other record are looked at.</summary>
    public IReadOnlySet<string> Compared { get; init; } = new HashSet<string>();
}
