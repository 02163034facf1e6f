using EvidenceSynth.History;
using EvidenceSynth.Team;

namespace EvidenceSynth.Storage.Rows;

/// <summary>One history entry. Triggers of the database refuse to change, replace or delete it.</summary>
public sealed class HistoryRow : IBelongsToReview
{
    /// <summary>Order of writing; given by the database.</summary>
    public long Id { get; init; }

    public required Guid ReviewId { get; init; }
    public required ActorKind ActorKind { get; init; }
    public required string ActorName { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid Subject { get; init; }
    public required string Action { get; init; }
    public required IReadOnlyList<FieldChange> Changes { get; init; }
    public required string? Reason { get; init; }

    public static HistoryRow Of(HistoryEntry entry) => new()
    {
        ReviewId = entry.Review.Value,
        ActorKind = entry.Signature.By.Kind,
        ActorName = entry.Signature.By.Name,
        At = entry.Signature.At,
        SubjectKind = entry.SubjectKind,
        Subject = entry.Subject,
        Action = entry.Action,
        Changes = entry.Changes,
        Reason = entry.Reason,
    };

    public HistoryEntry ToEntry() =>
        new(new(ReviewId), new(new(ActorKind, ActorName), At), SubjectKind, Subject, Action, Changes, Reason);
}
