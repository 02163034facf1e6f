namespace EvidenceSynth.Checks;

/// <summary>All rules run over a review, errors first, then in the order of the rules.</summary>
public sealed record ConsistencyReport(IReadOnlyList<CheckItem> Items)
{
    public static readonly IReadOnlyList<IConsistencyRule> Rules = [];

    public int Errors => Count(Severity.Error);
    public int Warnings => Count(Severity.Warning);
    public int Notes => Count(Severity.Note);

    public static ConsistencyReport Of(ReviewSnapshot review) =>
        new([.. Rules.SelectMany(rule => rule.Check(review)).OrderBy(item => item.Severity)]);

    private int Count(Severity severity) => Items.Count(item => item.Severity == severity);
}
