using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>A finding that rests on a single study and is still rated moderate or high is one that readers will ask about (adequacy of data).</summary>
sealed class OneStudyOneReason : IConsistencyRule
{
    public string Id => "A27";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        from finding in review.Judged()
        where finding.Finding.Studies.Count == 1 && finding.Finding.Assessment.Overall!.Level <= Confidence.Moderate
        select this.About(Severity.Note, finding, new Message(
            "check.single-study", review.Study(finding.Finding.Studies[0]).Label, finding.Finding.Assessment.Overall!.Level));
}
