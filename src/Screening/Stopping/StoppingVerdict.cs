using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>A rule's answer, with everything needed to defend it: the numbers it rests on, why, and what it takes for granted.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Fires">True where the rule says that screening may stop.</param>
public sealed record StoppingVerdict(string Rule, bool Fires, StoppingNumbers Numbers, Message Reason, IReadOnlyList<Message> Assumptions)
{
    /// <summary>What the reader must also know, such as that a review this small cannot be shown to be complete by any sample.</summary>
    public IReadOnlyList<Message> Notes { get; init; } = [];
}

/// <summary>The numbers behind a verdict; they are logged with the stop.</summary>
/// <param name="ToleratedLosses">Relevant references that may stay unread while the target is reached.</param>
/// <param name="PValue">BUSCAR's p-value of "the target is missed".</param>
/// <param name="AuditPValue">The same from the random audit, where there was one.</param>
/// <param name="Remaining">The calibrated estimate of what is left, where the rule used it.</param>
/// <param name="UpperBound">The estimate raised by the rule's margin; the rule needs it below <paramref name="ToleratedLosses"/> + 1.</param>
public sealed record StoppingNumbers(
    int Read, int Unread, int Found, int ToleratedLosses, double PValue,
    double? AuditPValue = null, RemainingEstimate? Remaining = null, double? UpperBound = null);
