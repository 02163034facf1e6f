using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>Every included study is appraised, and every appraisal has its overall judgement (PRISMA 2020, item 18).</summary>
sealed class EveryStudyIsAppraised : IConsistencyRule
{
    public string Id => "A17";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
    [
        .. review.Studies.Where(study => !review.AppraisalsOf(study.Id).Any())
            .Select(study => this.About(Severity.Warning, study, new Message("check.not-appraised"))),
        .. review.Appraisals.Where(appraisal => appraisal.Overall is null)
            .Select(appraisal => this.About(Severity.Warning, review.Study(appraisal.Study), new Message("check.no-overall-appraisal", appraisal.Tool.Name))),
    ];
}
