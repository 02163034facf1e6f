using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>A level outside the span that the guidance typically foresees is worth a second look (docs/methods/cerqual.md).</summary>
sealed class LevelWithinEnvelope : IConsistencyRule
{
    public string Id => "A8";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        from finding in review.Judged()
        let profile = finding.Finding.Assessment.Profile
        let level = finding.Finding.Assessment.Overall!.Level
        let envelope = GuidanceEnvelope.For(profile)
        where envelope is not null && !envelope.Contains(level)
        select this.About(Severity.Warning, finding, new Message("check.outside-envelope", level, profile.InWords(), envelope.InWords));
}
