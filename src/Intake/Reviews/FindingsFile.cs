using System.Text.Json;
using EvidenceSynth.Findings;
using EvidenceSynth.Intake.Data;
using EvidenceSynth.Studies;
using EvidenceSynth.Team;

namespace EvidenceSynth.Intake.Reviews;

/// <summary><c>findings.json</c>: the findings in order, each with its studies and its GRADE-CERQual assessment.</summary>
sealed class FindingsFile(string review, Register<Theme> themes, Register<Study> studies, Signature signature)
{
    public static Register<Finding> Read(DataNode file, string review, Register<Theme> themes, Register<Study> studies, DateTimeOffset importedAt)
    {
        var reader = new FindingsFile(review, themes, studies, file.Place.SignedAt(importedAt));
        return new(file.Object(fields => fields["findings"].List(finding => finding.Object(reader.Finding))));
    }

    private Declared<Finding> Finding(FieldReader fields) => new(fields["key"], new(
        new(DeterministicId.Of(review, "finding", fields["key"].Text())), themes.Find(fields["theme"]).Id,
        fields["shortName"].Localized(), fields["statement"].Localized(), fields["studies"].List(study => studies.Find(study).Id),
        Assessment(fields["components"].Object(Components), fields.Optional("overall")), revision: 0));

    private List<ComponentJudgement> Components(FieldReader fields) =>
        [.. Cerqual.Components
            .Select(component => fields.Optional(JsonNamingPolicy.CamelCase.ConvertName(component.ToString()))?.Object(of => Component(of, component)))
            .OfType<ComponentJudgement>()];

    private ComponentJudgement Component(FieldReader fields, CerqualComponent component) =>
        new(component, fields["concern"].Choice<Concern>(), fields.Optional("because")?.Localized(), signature);

    /// <summary>An imported judgement stands as it was made, also where it departs from the suggestion without saying why.</summary>
    private CerqualAssessment Assessment(List<ComponentJudgement> components, DataNode? overall)
    {
        var profile = new CerqualAssessment(components, null).Profile;
        return new(components, overall?.Object(fields => new OverallJudgement(
            fields["confidence"].Choice<Confidence>(), fields["explanation"].Localized(), fields.Optional("departureReason")?.Text(), profile, signature)));
    }
}
