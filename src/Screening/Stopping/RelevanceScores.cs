namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// What a ranking model says at one moment, intercept included: for every reference read, in reading order, the score from a model that was trained
/// without it (five folds, stratified by label), and for every unread one the score of the model trained on all labels.
/// </summary>
public sealed record RelevanceScores(IReadOnlyList<double> OutOfFold, IReadOnlyList<double> Unread)
{
    /// <summary>True where every reference has a score that is a number; an estimate needs no less.</summary>
    public bool Cover(ReadingHistory history) =>
        OutOfFold.Count == history.Read && Unread.Count == history.Unread && OutOfFold.All(double.IsFinite) && Unread.All(double.IsFinite);
}
