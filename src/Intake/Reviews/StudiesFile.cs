using EvidenceSynth.Intake.Data;
using EvidenceSynth.Studies;

namespace EvidenceSynth.Intake.Reviews;

/// <summary><c>studies.json</c>: the included studies.</summary>
static class StudiesFile
{
    public static Register<Study> Read(DataNode file, string review)
    {
        var declared = file.Object(fields => fields["studies"].List(study => study.Object(of => Study(of, study, review))));
        // A name, alias or label, stands for one study; the register of names refuses a second one where it is declared.
        _ = new Register<Study>(declared.SelectMany(study => Names(study.Value).Select(name => study with { Key = study.Key with { Scalar = name } })));
        return new(declared);
    }

    private static IEnumerable<string> Names(Study study) => study.Aliases.Append(study.Label);

    private static Declared<Study> Study(FieldReader fields, DataNode node, string review)
    {
        var key = fields["key"];
        return new(key, new Study
        {
            Id = new(DeterministicId.Of(review, "study", key.Text())),
            Key = key.Text(),
            Authors = fields["authors"].Text(),
            Year = fields["year"].WholeNumber(),
            Title = fields.Optional("title")?.Text() ?? "",
            Arm = fields["arm"].Choice<Arm>(),
            Design = fields["design"].Choice<StudyDesign>(),
            PublicationType = fields["publicationType"].Choice<PublicationType>(),
            Countries = fields["countries"].List(country => country.Text()),
            Aim = fields["aim"].Localized(),
            Aliases = fields.List("aliases", alias => alias.Text()),
            Participants = fields.List("participants", count => count.Object(Participants)),
            TotalInformants = fields.Optional("totalInformants")?.WholeNumber(),
            SchoolLevel = fields.Optional("schoolLevel")?.Text() ?? "",
            Recruitment = fields.List("recruitment", way => way.Text()),
            Intervention = fields.Optional("intervention")?.Localized(),
            Outcomes = fields.List("outcomes", outcome => outcome.Text()),
            Discrepancies = fields.List("discrepancies", discrepancy => discrepancy.Object(Discrepancy)),
        }.Validated());
    }

    private static ParticipantCount Participants(FieldReader fields) => new(
        fields["groups"].List(group => group.Choice<ParticipantGroup>()),
        fields.Optional("number")?.WholeNumber(), fields.Optional("approximate")?.Truth() ?? false);

    private static Discrepancy Discrepancy(FieldReader fields) => new(fields["fact"].Text(), fields["value"].Localized(), fields["place"].Localized());
}
