using EvidenceSynth.Findings;

namespace EvidenceSynth.App.Web.Navigation;

/// <summary>The steps of a review with their states, computed from what is stored.</summary>
public static class StepList
{
    public static IReadOnlyList<StepGroup> Of(ReviewSnapshot review) =>
    [
        new("plan", [new("protocol", "protocol", State(review.Protocol.Inclusion.Count, review.Protocol.Inclusion.Count), null)]),
        new("find", [new("search", "search", State(review.Sources.Count(source => source.ReportedHits is not null), review.Sources.Count), review.Sources.Count)]),
        new("select",
        [
            new("flow", "flow", review.Flow is null ? StepState.Todo : StepState.Done, review.Flow?.Arms.Sum(arm => arm.TotalIdentified)),
            new("excluded", "excluded", State(review.ExcludedReports.Count, review.ExcludedReports.Count), review.ExcludedReports.Count),
        ]),
        new("understand",
        [
            new("studies", "studies", State(review.Studies.Count, review.Studies.Count), review.Studies.Count),
            Counted("appraisal", review.Studies.Count(study => review.AppraisalsOf(study.Id).Any(appraisal => appraisal.Overall is not null)), review.Studies.Count),
        ]),
        new("conclude",
        [
            Counted("findings", review.Findings.Count(finding => IsJudged(finding.Finding)), review.Findings.Count),
            Counted("matrix", review.MatrixCells.Count, review.Interventions.Count * review.Characteristics.Count),
            new("exports", "exports", StepState.Todo, null),
        ]),
    ];

    private static bool IsJudged(Finding finding) => finding.Assessment is { Overall: not null, IsStale: false };

    private static Step Counted(string key, int done, int all) => new(key, key, State(done, all), done, done == all ? null : all);

    private static StepState State(int done, int all) => done == 0 ? StepState.Todo : done == all ? StepState.Done : StepState.Active;
}
