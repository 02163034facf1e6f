using EvidenceSynth.Appraisal;
using EvidenceSynth.Findings;
using EvidenceSynth.Intake.Data;
using EvidenceSynth.Intake.Tools;
using EvidenceSynth.Integration;
using EvidenceSynth.Protocols;
using EvidenceSynth.Text;

namespace EvidenceSynth.Intake.Protocols;

/// <summary>What a protocol file declares, with the keys by which data files point at it.</summary>
sealed record ReviewPlan(
    Review Review, Protocol Protocol, Register<AppraisalTool> Tools, Register<ExclusionReason> Reasons,
    Register<Theme> Themes, Register<Characteristic> Characteristics)
{
    public static ReviewPlan Read(string file, string toolsFolder)
    {
        var source = FrontMatter.Read(file);
        return source.Fields.Object(fields =>
        {
            DeclaredLanguages.Require(source.Fields, fields["languages"].List(language => language.Language()));
            return Read(fields, source.Body, toolsFolder);
        });
    }

    private static ReviewPlan Read(FieldReader fields, string body, string toolsFolder)
    {
        var slug = fields["slug"].Slug();
        var review = new Review(new(DeterministicId.Of(slug, "review", slug)), slug, fields["title"].Localized(),
            fields["kind"].Choice<ReviewKind>(), fields["reportLanguage"].Language());
        var tools = new Register<AppraisalTool>(fields.List("tools", key => new Declared<AppraisalTool>(key, ToolReader.Find(key, toolsFolder))));
        var reasons = new Register<ExclusionReason>(fields.List("reasons", reason => reason.Object(Reason)));
        var protocol = new Protocol(fields["question"].Localized(), fields["aim"].Localized(),
            fields["criteria"].List(criterion => criterion.Object(Criterion)), fields.List("exclusions", exclusion => exclusion.Localized()),
            reasons.All, [.. tools.All.Select(tool => tool.Key)],
            fields["confidenceRule"].Choice<SuggestionRule>(), fields["characteristicThreshold"].Choice<Confidence>(), body);
        return new(review, protocol, tools, reasons,
            new(fields.List("themes", theme => theme.Object(of => Theme(of, slug)))),
            new(fields.List("characteristics", characteristic => characteristic.Object(of => Characteristic(of, slug)))));
    }

    private static EligibilityCriterion Criterion(FieldReader fields) => new(fields["name"].Localized(), fields["text"].Localized());

    private static Declared<ExclusionReason> Reason(FieldReader fields) =>
        new(fields["key"], new(fields["key"].Text(), fields["name"].Localized(), fields.Optional("deprioritises")?.Truth() ?? false));

    private static Declared<Theme> Theme(FieldReader fields, string review) =>
        new(fields["key"], new(
            new(DeterministicId.Of(review, "theme", fields["key"].Text())), fields["name"].Localized(), fields.Optional("description")?.Localized()));

    private static Declared<Characteristic> Characteristic(FieldReader fields, string review) => new(fields["key"], new(
        new(DeterministicId.Of(review, "characteristic", fields["key"].Text())), fields["name"].Localized(),
        fields["descriptions"].List(description => description.Localized()), fields["question"].Localized(), []));
}
