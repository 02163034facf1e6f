using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// "Model-based": stop where the calibrated estimate of what is left (CVT), raised by a margin, stays below the first intolerable loss, and BUSCAR at a
/// looser risk agrees, so that a floor without a model remains. It reads less than <see cref="GuaranteedRule"/> and gives no guarantee.
/// </summary>
/// <remarks>
/// While no loss is tolerated (fewer than 19 found for 95 %) the model alone missed the target in one of four runs; there the rule is BUSCAR at 5 %.
/// </remarks>
public sealed class ModelBasedRule(string name, RecallTarget target, ModelBasedSettings settings) : IStoppingRule
{
    public string Name => name;

    public RecallTarget Target => target;

    /// <summary>The rule as first measured: one estimate with a margin of 1.5 standard deviations and BUSCAR below .30.</summary>
    public static ModelBasedRule Standard(RecallTarget target) => new("model-based", target, new(1.5, .30, 1));

    /// <summary>
    /// The rule that reads a little less: the mean of the last four estimates with a margin of 1.25 and BUSCAR below .50. A single estimate swings with
    /// the folds and the last few labels; the mean swings less, so that smaller margins are as safe.
    /// </summary>
    public static ModelBasedRule Steady(RecallTarget target) => new("model-based-steady", target, new(1.25, .50, 4));

    public StoppingVerdict Judge(StoppingEvidence evidence)
    {
        var history = evidence.History;
        var numbers = new StoppingNumbers(
            history.Read, history.Unread, history.Found, target.ToleratedLosses(history.Found), Buscar.PValue(history, target));
        var (toleratesNone, toleratesAll) = (numbers.ToleratedLosses == 0, history.Unread <= numbers.ToleratedLosses);
        var floor = toleratesNone ? GuaranteedRule.DefaultRisk : settings.Risk;
        if (numbers.PValue < settings.EstimateBelow && !toleratesNone && !toleratesAll) numbers = WithEstimate(numbers, evidence);
        var fires = numbers.PValue < floor && (toleratesNone || toleratesAll || numbers.UpperBound < numbers.ToleratedLosses + 1);
        return new(name, fires, numbers, Reason(numbers, floor), Assumptions) { Notes = StoppingNotes.For(history, target) };
    }

    private StoppingNumbers WithEstimate(StoppingNumbers numbers, StoppingEvidence evidence)
    {
        if (evidence.Calibrated is not { } now || evidence.Earlier.Count < settings.Readings - 1) return numbers;
        var left = evidence.Earlier.TakeLast(settings.Readings - 1).Select(past => past.LeftNow(numbers.Found)).Append(now.Mean).Average();
        var remaining = now with { Mean = left };
        return numbers with { Remaining = remaining, UpperBound = remaining.Plus(settings.Deviations) };
    }

    private Message Reason(StoppingNumbers numbers, double floor)
    {
        if (StoppingNotes.WithoutStatistics(numbers) is { } plain) return plain;
        var (p, missed) = (Decimals.Of(numbers.PValue), numbers.ToleratedLosses + 1);
        if (numbers.PValue >= floor) return new("stopping.reason.floor-not-reached", p, Decimals.Of(floor, 2), missed, target.Percent);
        if (numbers.ToleratedLosses == 0) return new("stopping.reason.buscar-proves", p, missed, target.Percent);
        if (numbers is not { Remaining: { } left, UpperBound: { } upper }) return new("stopping.reason.no-estimate", p);
        return new(upper < missed ? "stopping.reason.model-says-enough" : "stopping.reason.model-says-go-on",
            Decimals.Of(left.Mean, 1), Decimals.Of(upper, 1), missed, p, target.Percent);
    }

    private static IReadOnlyList<Message> Assumptions { get; } =
    [
        new("stopping.assumption.unread-no-more-relevant"),
        new("stopping.assumption.no-hidden-topic"),
        new("stopping.assumption.order-no-worse-than-random"),
        new("stopping.assumption.labels-right"),
    ];
}

/// <summary>How careful a model-based rule is.</summary>
/// <param name="Deviations">Standard deviations by which the estimate is raised.</param>
/// <param name="Risk">BUSCAR's p-value must be below this too.</param>
/// <param name="Readings">The mean of so many estimates is taken, the latest and those before it, each less what was found since.</param>
public sealed record ModelBasedSettings(double Deviations, double Risk, int Readings)
{
    private const double NearTheFloor = .70;

    /// <summary>The p-value from which an estimate is worth its time; a mean of several needs those made shortly before the floor too.</summary>
    public double EstimateBelow => Readings == 1 ? Risk : Math.Max(Risk, NearTheFloor);
}
