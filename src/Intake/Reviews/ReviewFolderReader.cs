using EvidenceSynth.Intake.Data;
using EvidenceSynth.Intake.Protocols;

namespace EvidenceSynth.Intake.Reviews;

/// <summary>
/// Reads a whole review from its protocol and a folder of JSON files (searches, flow, excluded-reports, studies, appraisals, findings, matrix).
/// data/demo-review/README.md states their shapes.
/// </summary>
public static class ReviewFolderReader
{
    /// <param name="protocolFile">The review's protocol, Markdown with YAML front matter.</param>
    /// <param name="folder">The folder of the seven files; none may be missing.</param>
    /// <param name="toolsFolder">Where the appraisal tools lie that the protocol names.</param>
    /// <param name="importedAt">When, for the signature under every judgement that is carried in; the file stands as the one who made it.</param>
    /// <exception cref="Text.RefusedException">Names file, line and field.</exception>
    public static ReviewSnapshot Read(string protocolFile, string folder, string toolsFolder, DateTimeOffset importedAt)
    {
        var plan = ReviewPlan.Read(protocolFile, toolsFolder);
        var slug = plan.Review.Slug;
        DataNode Tree(string name) => JsonTree.Read(Path.Combine(folder, name + ".json"));

        var studies = StudiesFile.Read(Tree("studies"), slug);
        var findings = FindingsFile.Read(Tree("findings"), slug, plan.Themes, studies, importedAt);
        var (characteristics, interventions, cells) = MatrixFile.Read(Tree("matrix"), slug, plan.Characteristics, findings, studies);
        return new(
            plan.Review, plan.Protocol, SearchesFile.Read(Tree("searches")), FlowFile.Read(Tree("flow"), plan.Reasons),
            ExcludedReportsFile.Read(Tree("excluded-reports"), plan.Reasons), studies.All,
            plan.Tools.All, AppraisalsFile.Read(Tree("appraisals"), plan.Tools, studies, importedAt),
            plan.Themes.All, findings.All, characteristics, interventions, cells);
    }
}
