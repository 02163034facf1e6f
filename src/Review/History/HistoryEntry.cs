using EvidenceSynth.Team;

namespace EvidenceSynth.History;

/// <summary>One changed fact: its name in the glossary and its values as text. A value that was not there before, or is gone after, is null.</summary>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>
/// One change, written in the same transaction as the change itself and never altered: who, when, what was, what is, and why.
/// </summary>
/// <remarks>Refused: an entry that changes nothing.</remarks>
public sealed record HistoryEntry
{
    public HistoryEntry(ReviewId review, Signature signature, string subjectKind, Guid subject, string action, IReadOnlyList<FieldChange> changes, string? reason)
    {
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentException.ThrowIfNullOrWhiteSpace(subjectKind);
        ArgumentException.ThrowIfNullOrWhiteSpace(action);
        if (changes is null or { Count: 0 })
            throw new ArgumentException("A history entry names at least one change.", nameof(changes));
        (Review, Signature, SubjectKind, Subject, Action, Changes, Reason) = (review, signature, subjectKind, subject, action, changes, reason);
    }

    public ReviewId Review { get; }
    public Signature Signature { get; }

    /// <summary>Which kind of thing changed, such as <c>Finding</c>.</summary>
    public string SubjectKind { get; }

    public Guid Subject { get; }

    /// <summary>What was done, such as <c>judge-overall</c>; the glossary has a word for it under <c>action.</c>.</summary>
    public string Action { get; }

    public IReadOnlyList<FieldChange> Changes { get; }

    /// <summary>Why, in the words of the person, where one was asked for.</summary>
    public string? Reason { get; }
}
