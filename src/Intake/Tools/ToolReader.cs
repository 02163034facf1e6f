using EvidenceSynth.Appraisal;
using EvidenceSynth.Intake.Data;
using EvidenceSynth.Studies;

namespace EvidenceSynth.Intake.Tools;

/// <summary>Reads appraisal tools from JSON files, one tool a file. data/tools/README.md states the shape.</summary>
public static class ToolReader
{
    /// <exception cref="Text.RefusedException">Names file, line and field.</exception>
    public static AppraisalTool Read(string file) => JsonTree.Read(file).Object(fields => Tool(fields, Path.GetFileNameWithoutExtension(file)));

    /// <summary>The tool that a file points at by its key.</summary>
    internal static AppraisalTool Find(DataNode key, string folder)
    {
        var file = Path.Combine(folder, key.Slug() + ".json");
        return File.Exists(file) ? Read(file) : throw key.Place.Refuse("intake.tool-unknown", key.Text(), folder);
    }

    private static AppraisalTool Tool(FieldReader fields, string key) => new(
        fields["key"].OneOf([key]), fields["name"].Localized(), fields["version"].Text(), fields["address"].Text(),
        fields["items"].List(item => item.Object(Item)), fields["answers"].List(step => step.Object(Step)), fields["overall"].List(step => step.Object(Step)),
        fields["designs"].List(design => design.Choice<StudyDesign>()));

    private static AppraisalItem Item(FieldReader fields) => new(fields["key"].Text(), fields["name"].Localized(), fields["question"].Localized());

    private static ScaleStep Step(FieldReader fields) => new(fields["key"].Text(), fields["name"].Localized(), fields["tone"].Choice<Tone>());
}
