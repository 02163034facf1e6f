using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>Findings with the same four concerns have the same overall level, or somebody says what else told them apart.</summary>
sealed class SameConcernsSameLevel : IConsistencyRule
{
    public string Id => "A6";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        from alike in review.Judged().Where(finding => finding.Finding.Assessment.Profile.IsComplete).GroupBy(finding => finding.Finding.Assessment.Profile)
        where alike.Select(finding => finding.Finding.Assessment.Overall!.Level).Distinct().Count() > 1
        let findings = alike.ToList()
        select this.About(Severity.Warning, findings, new Message("check.same-concerns", alike.Key.InWords(), Subjects.NumbersWithLevels(findings)));
}
