namespace EvidenceSynth.Screening.Stopping;

/// <summary>What a rule may look at when it is asked whether screening can stop. Cross-validation is slow and is done only if a rule asks for it.</summary>
/// <param name="history">What was read.</param>
/// <param name="scores">Asks the ranking for its scores; null where there is no model, and the answer may be null where it cannot score.</param>
/// <param name="audit">The latest random audit, if one was made.</param>
/// <param name="earlier">The estimates made at earlier checks, oldest first. Checks lie <see cref="CheckSchedule"/> apart.</param>
public sealed class StoppingEvidence(
    ReadingHistory history, Func<RelevanceScores?>? scores = null, RandomAudit? audit = null, IReadOnlyList<PastEstimate>? earlier = null)
{
    private readonly Lazy<RemainingEstimate?> _calibrated = new(() =>
        scores is not null && CalibratedEstimate.IsPossible(history) && scores() is { } known ? CalibratedEstimate.Of(history, known) : null);

    public ReadingHistory History { get; } = history;

    public RandomAudit? Audit { get; } = audit;

    public IReadOnlyList<PastEstimate> Earlier { get; } = earlier ?? [];

    /// <summary>The calibrated estimate of what is left (CVT); null where too little was read, too little found, or no model scores every reference.</summary>
    public RemainingEstimate? Calibrated => _calibrated.Value;

    /// <summary>True where a rule asked for the estimate and got one: what the next check is given as an earlier estimate.</summary>
    public bool HasEstimate => _calibrated is { IsValueCreated: true, Value: not null };
}

/// <summary>What an earlier check estimated.</summary>
/// <param name="Found">Relevant references found by then.</param>
/// <param name="Remaining">Relevant references then estimated to be unread.</param>
public sealed record PastEstimate(int Found, double Remaining)
{
    /// <summary>The estimate less what was found since.</summary>
    public double LeftNow(int foundNow) => Math.Max(0, Remaining - (foundNow - Found));
}
