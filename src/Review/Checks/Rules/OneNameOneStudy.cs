using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>A study that is cited under several names is counted several times by readers and by joins.</summary>
sealed class OneNameOneStudy : IConsistencyRule
{
    public string Id => "A3";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        from study in review.Studies
        where study.Aliases.Count > 0
        select this.About(Severity.Note, study, new Message("check.alias", Message.List(study.Aliases), study.Label));
}
