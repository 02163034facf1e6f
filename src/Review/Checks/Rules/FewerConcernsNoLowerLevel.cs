using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>A finding that is of no more concern than another in any component, and of less in one, is not rated below it.</summary>
sealed class FewerConcernsNoLowerLevel : IConsistencyRule
{
    public string Id => "A7";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review)
    {
        var judged = review.Judged().ToList();
        foreach (var finding in judged)
        {
            var ratedHigher = judged.Where(other => IsRatedBelow(finding.Finding.Assessment, other.Finding.Assessment)).ToList();
            if (ratedHigher.Count > 0)
                yield return this.About(Severity.Warning, finding, new Message(
                    "check.dominance", finding.Finding.Assessment.Overall!.Level, Subjects.NumbersWithLevels(ratedHigher)));
        }
    }

    private static bool IsRatedBelow(CerqualAssessment better, CerqualAssessment worse) =>
        better.Profile.Dominates(worse.Profile) && better.Overall!.Level > worse.Overall!.Level;
}
