using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>A finding without a contributing study is an opinion.</summary>
sealed class FindingHasStudies : IConsistencyRule
{
    public string Id => "C4";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        review.Findings.Where(finding => finding.Finding.Studies.Count == 0)
            .Select(finding => this.About(Severity.Error, finding, new Message("check.no-studies")));
}
