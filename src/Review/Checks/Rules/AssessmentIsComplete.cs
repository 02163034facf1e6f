using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>Each finding has four components and an overall level (Wainwright et al. 2023, table 2, question 2).</summary>
sealed class AssessmentIsComplete : IConsistencyRule
{
    public string Id => "C1";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review)
    {
        foreach (var finding in review.Findings)
        {
            var assessment = finding.Finding.Assessment;
            if (!assessment.Profile.IsComplete)
                yield return this.About(Severity.Error, finding, new Message("check.components-missing", Message.List(assessment.Profile.Missing)));
            else if (assessment.Overall is null)
                yield return this.About(Severity.Error, finding, new Message("check.overall-missing"));
        }
    }
}
