using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>A study is appraised with a tool that is made for its design.</summary>
sealed class ToolFitsDesign : IConsistencyRule
{
    public string Id => "A16";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        from appraisal in review.Appraisals
        let study = review.Study(appraisal.Study)
        where !appraisal.Tool.Fits(study.Design)
        select this.About(Severity.Warning, study, new Message("check.tool-design", appraisal.Tool.Name, study.Design, Message.List(appraisal.Tool.Designs)));
}
