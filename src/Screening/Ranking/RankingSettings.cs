namespace EvidenceSynth.Screening.Ranking;

/// <summary>
/// The ranking's parts and constants, the same for every review. They were chosen on labelled reviews (docs/methods/priority-screening.md);
/// a review that changes them reports it.
/// </summary>
public sealed record RankingSettings
{
    public static RankingSettings Default { get; } = new();

    public LinearSettings Linear { get; init; } = new();

    /// <summary>Weight of the likeness to the protocol before anything is found, and how many finds halve it.</summary>
    public double ProtocolWeight { get; init; } = .5;
    public double ProtocolHalvedBy { get; init; } = 5;

    /// <summary>Weights of label spreading and of the nearest labels once the linear model has run dry.</summary>
    public double SpreadingWeight { get; init; } = .5;
    public double NearestWeight { get; init; } = .5;

    /// <summary>Labels without a find after which the linear model counts as dry.</summary>
    public int DryAfter { get; init; } = 50;

    public int SpreadingRounds { get; init; } = 15;

    public int Neighbours { get; init; } = 10;
}
