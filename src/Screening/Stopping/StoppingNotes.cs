using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>What every rule says in the same words.</summary>
static class StoppingNotes
{
    /// <summary>The reason where no statistics are needed: nothing read, or nothing unread.</summary>
    public static Message? WithoutStatistics(StoppingNumbers numbers) => numbers switch
    {
        { Read: 0, Unread: 0 } => new("stopping.reason.nothing-to-read"),
        { Unread: 0 } => new("stopping.reason.all-read", numbers.Found),
        { Read: 0 } => new("stopping.reason.nothing-read"),
        _ when numbers.Unread <= numbers.ToleratedLosses => new("stopping.reason.rest-is-tolerated", numbers.Unread, numbers.ToleratedLosses),
        _ => null,
    };

    public static IReadOnlyList<Message> For(ReadingHistory history, RecallTarget target)
    {
        if (history.Read == 0 || history.Unread == 0) return [];
        if (history.Found == 0) return [new("stopping.note.nothing-found", history.Read)];
        var notes = new List<Message>();
        if (history.Found < target.FewestThatTolerateALoss)
            notes.Add(new("stopping.note.too-few-found", target.FewestThatTolerateALoss, target.Percent, history.Found));
        if (history.Found == history.Read) notes.Add(new("stopping.note.nothing-irrelevant"));
        return notes;
    }
}
