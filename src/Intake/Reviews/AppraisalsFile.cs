using EvidenceSynth.Appraisal;
using EvidenceSynth.Intake.Data;
using EvidenceSynth.Studies;
using EvidenceSynth.Team;

namespace EvidenceSynth.Intake.Reviews;

/// <summary><c>appraisals.json</c>: each study judged with a tool; answers and overall judgement are keys of the tool's scales.</summary>
static class AppraisalsFile
{
    public static IReadOnlyList<StudyAppraisal> Read(DataNode file, Register<AppraisalTool> tools, Register<Study> studies, DateTimeOffset importedAt) =>
        file.Object(fields => fields["appraisals"].List(appraisal => appraisal.Object(of => Appraisal(of, tools, studies, file.Place.SignedAt(importedAt)))));

    private static StudyAppraisal Appraisal(FieldReader fields, Register<AppraisalTool> tools, Register<Study> studies, Signature signature)
    {
        var tool = tools.Find(fields["tool"]);
        var answers = fields["answers"].Entries().ToDictionary(
            entry => entry.Name.OneOf(tool.Items.Select(item => item.Key)), entry => entry.Value.OneOf(tool.Answers.Select(step => step.Key)));
        return new(studies.Find(fields["study"]).Id, tool, answers, fields.Optional("overall")?.OneOf(tool.Overall.Select(step => step.Key)), signature);
    }
}
