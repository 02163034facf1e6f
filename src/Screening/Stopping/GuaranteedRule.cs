using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// "Guaranteed": stop where BUSCAR, or a random audit with its exact limit, refutes at 5 % that the target is missed. No model is trusted.
/// Callaghan and Müller-Hansen, Systematic Reviews 2020;9:273.
/// </summary>
public sealed class GuaranteedRule(RecallTarget target, double risk = GuaranteedRule.DefaultRisk) : IStoppingRule
{
    public const double DefaultRisk = .05;

    public string Name => "guaranteed";

    public RecallTarget Target => target;

    public StoppingVerdict Judge(StoppingEvidence evidence)
    {
        var history = evidence.History;
        var numbers = new StoppingNumbers(
            history.Read, history.Unread, history.Found, target.ToleratedLosses(history.Found),
            Buscar.PValue(history, target), evidence.Audit?.PValue(target, history.Found));
        var fires = numbers.PValue < risk || numbers.AuditPValue < risk;
        return new(Name, fires, numbers, Reason(numbers), Assumptions(evidence)) { Notes = StoppingNotes.For(history, target) };
    }

    private Message Reason(StoppingNumbers numbers)
    {
        if (StoppingNotes.WithoutStatistics(numbers) is { } plain) return plain;
        var missed = numbers.ToleratedLosses + 1;
        return numbers switch
        {
            { AuditPValue: { } audit } when audit < risk => Say("stopping.reason.audit-proves", audit),
            { PValue: var p } when p < risk => Say("stopping.reason.buscar-proves", p),
            { AuditPValue: { } audit } => Say("stopping.reason.audit-does-not-prove", audit),
            _ => Say("stopping.reason.buscar-does-not-prove", numbers.PValue),
        };

        Message Say(string key, double p) => new(key, Decimals.Of(p), missed, target.Percent);
    }

    private static IReadOnlyList<Message> Assumptions(StoppingEvidence evidence) =>
    [
        new("stopping.assumption.order-no-worse-than-random"),
        new("stopping.assumption.looks-not-corrected"),
        .. evidence.Audit is null ? Array.Empty<Message>() : [new("stopping.assumption.audit-random")],
        new("stopping.assumption.labels-right"),
    ];
}
