using EvidenceSynth.Appraisal;
using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>
/// Methodological limitations are judged for the finding, not read off the appraisals (Lewin et al. 2018, paper 2); still, a judgement that is
/// more than one step milder than the appraisal of the median contributing study is worth its reason.
/// </summary>
/// <remarks>
/// A concern has four levels and a tool's overall scale any number of steps. Both are laid over one line from the fewest limitations to the most, and the
/// distance is told in steps of the tool. It is counted in thirds of a step, because the four concerns cut the line in three, and never shown.
/// </remarks>
sealed class LimitationsFollowAppraisals : IConsistencyRule
{
    private const int ThirdsInAStep = 3;

    public string Id => "A9";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review)
    {
        foreach (var finding in review.Findings)
        {
            if (finding.Finding.Assessment.Profile.MethodologicalLimitations is not { } concern) continue;
            var appraisals = finding.Finding.Studies.SelectMany(review.AppraisalsOf).Where(appraisal => appraisal.OverallStep is not null).ToList();
            if (appraisals.Count > 0 && IsMedianAboveOneStep([.. appraisals.Select(appraisal => ThirdsMilder(concern, appraisal)).Order()]))
                yield return this.About(Severity.Warning, finding, new Message("check.milder-than-appraisals", concern, Appraised(review, appraisals)));
        }
    }

    private static int ThirdsMilder(Concern concern, StudyAppraisal appraisal)
    {
        var scale = appraisal.Tool.Overall.ToList();
        return ThirdsInAStep * scale.IndexOf(appraisal.OverallStep!) - (int)concern * (scale.Count - 1);
    }

    /// <summary>Half the sum of the two in the middle; both sides are doubled to stay in whole numbers.</summary>
    private static bool IsMedianAboveOneStep(List<int> ordered) => ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2] > 2 * ThirdsInAStep;

    private static object Appraised(ReviewSnapshot review, IEnumerable<StudyAppraisal> appraisals) => Message.List(appraisals.Select(appraisal =>
        new Message("check.study-with-appraisal", review.Study(appraisal.Study).Label, appraisal.OverallStep!.Name)));
}
