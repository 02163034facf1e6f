using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// A habit by which teams stop. It is shown as information with what it was measured to do, and cannot be chosen as a rule: none of them
/// knows what share of the relevant references has been found.
/// </summary>
/// <param name="Name">Fixed name, used in commands.</param>
/// <param name="Description">What it looks at.</param>
/// <param name="Record">What stopping by it did in replayed screenings.</param>
/// <param name="IsMet">Whether a team with this habit would stop here.</param>
public sealed record Heuristic(string Name, Message Description, MeasuredRecord Record, Func<ReadingHistory, bool> IsMet)
{
    public static IReadOnlyList<Heuristic> All { get; } =
    [
        Consecutive(50, MeasuredRecords.Consecutive50),
        Consecutive(100, MeasuredRecords.Consecutive100),
        Consecutive(200, MeasuredRecords.Consecutive200),
        FixedShare(30, MeasuredRecords.Share30),
        new("knee", new("stopping.heuristic.knee"), MeasuredRecords.Knee, Knee.IsReached),
        new("budget", new("stopping.heuristic.budget"), MeasuredRecords.Budget, Knee.IsReachedOnBudget),
    ];

    /// <summary>So many irrelevant references in a row, the default of the tools.</summary>
    private static Heuristic Consecutive(int inARow, MeasuredRecord record) =>
        new($"consecutive-{inARow}", new("stopping.heuristic.consecutive", inARow), record,
            history => history.Found > 0 && history.ReadSinceLastFound >= inARow);

    /// <summary>A share of all references, in percent, fixed beforehand.</summary>
    private static Heuristic FixedShare(int percent, MeasuredRecord record) =>
        new($"share-{percent}", new("stopping.heuristic.share", percent), record, history => 100L * history.Read >= (long)percent * history.Total);

    /// <summary>The state now and the record, in words.</summary>
    public IReadOnlyList<Message> Say(ReadingHistory history) =>
    [
        Description,
        new(IsMet(history) ? "stopping.heuristic.met" : "stopping.heuristic.not-met"),
        new("stopping.heuristic.record", Record.Runs, Record.Read, Record.Recall, Record.Worst, Record.Reached),
    ];
}

/// <summary>What stopping by a habit did in replayed screenings, in whole percent.</summary>
/// <param name="Runs">The number of replays.</param>
/// <param name="Read">Mean share of references read.</param>
/// <param name="Recall">Mean share of relevant references found.</param>
/// <param name="Worst">The least share found in any replay.</param>
/// <param name="Reached">Share of replays that found 95 %.</param>
public sealed record MeasuredRecord(int Runs, int Read, int Recall, int Worst, int Reached);
