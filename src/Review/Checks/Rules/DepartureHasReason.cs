using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>A level that differs from the suggestion of the team's own rule says why. Only an imported judgement can lack it.</summary>
sealed class DepartureHasReason : IConsistencyRule
{
    public string Id => "C3";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        from finding in review.Judged()
        let overall = finding.Finding.Assessment.Overall
        let suggestion = Suggestion.For(overall.JudgedOn, review.Protocol.Rule)
        where suggestion is not null && suggestion.Level != overall.Level && overall.DepartureReason is null
        select this.About(Severity.Warning, finding, new Message("check.departure", overall.Level, suggestion.Rule, suggestion.Level));
}
