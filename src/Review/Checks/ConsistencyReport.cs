using EvidenceSynth.Checks.Rules;

namespace EvidenceSynth.Checks;

/// <summary>All rules run over a review, errors first, then in the order of the rules.</summary>
public sealed record ConsistencyReport(IReadOnlyList<CheckItem> Items)
{
    public static readonly IReadOnlyList<IConsistencyRule> Rules =
    [
        new FlowAddsUp(),
        new OneFactOneValue(),
        new OneNameOneStudy(),
        new SameConcernsSameLevel(),
        new FewerConcernsNoLowerLevel(),
        new LevelWithinEnvelope(),
        new LimitationsFollowAppraisals(),
        new SameReasonSameConcern(),
        new CharacteristicRestsOnConfidence(),
        new MatrixHasEvidence(),
        new ToolFitsDesign(),
        new EveryStudyIsAppraised(),
        new SearchLogIsWhole(),
        new DuplicatesAreLinked(),
        new OneStudyOneReason(),
        new AssessmentIsComplete(),
        new OverallIsCurrent(),
        new DepartureHasReason(),
        new FindingHasStudies(),
        new StatementIsAFinding(),
        new TranslationsAreCurrent(),
    ];

    public int Errors => Count(Severity.Error);
    public int Warnings => Count(Severity.Warning);
    public int Notes => Count(Severity.Note);

    public static ConsistencyReport Of(ReviewSnapshot review) =>
        new([.. Rules.SelectMany(rule => rule.Check(review)).OrderBy(item => item.Severity)]);

    private int Count(Severity severity) => Items.Count(item => item.Severity == severity);
}
