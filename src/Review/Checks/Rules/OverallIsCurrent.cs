using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>The overall level was judged on the components as they are now.</summary>
sealed class OverallIsCurrent : IConsistencyRule
{
    public string Id => "C2";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        from finding in review.Judged()
        where finding.Finding.Assessment.IsStale
        select this.About(Severity.Error, finding, new Message("check.stale", finding.Finding.Assessment.Overall!.Level, Changed(finding.Finding.Assessment)));

    private static object Changed(CerqualAssessment assessment) =>
        Message.List(Cerqual.Components.Where(component => assessment.Profile[component] != assessment.Overall!.JudgedOn[component]));
}
