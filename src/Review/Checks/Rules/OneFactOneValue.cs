using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>A fact of a study that its reports give in two ways is decided by somebody, not left to whoever writes the table.</summary>
sealed class OneFactOneValue : IConsistencyRule
{
    public string Id => "A2";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        from study in review.Studies
        from discrepancy in study.Discrepancies
        select this.About(Severity.Warning, study, new Message("check.discrepancy", new Message(discrepancy.Fact), discrepancy.Value, discrepancy.Place));
}
