using EvidenceSynth.Appraisal;
using EvidenceSynth.Findings;
using EvidenceSynth.Flow;
using EvidenceSynth.Integration;
using EvidenceSynth.Protocols;
using EvidenceSynth.Selection;
using EvidenceSynth.Sources;
using EvidenceSynth.Studies;
using EvidenceSynth.Team;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Support;

/// <summary>A small review about nothing real that uses every type and every optional part of a snapshot, once with and once without.</summary>
public static class MadeUpReview
{
    public static readonly Signature Rater = new(new(ActorKind.Person, "Rater One"), new(2025, 3, 14, 9, 26, 53, 589, TimeSpan.Zero));

    public static readonly FindingId JudgedFinding = new(Id(31));

    public static ReviewSnapshot Build(string slug = "made-up", int number = 1)
    {
        AppraisalTool[] tools = [Checklist(), Overall()];
        return new(
            new(new(Id(number)), slug, Both("School gardens", "Skolehager"), ReviewKind.MixedMethodsReview, Language.Nynorsk),
            Protocol(), Sources(), Flow(), ExcludedReports(), Studies(), tools, Appraisals(tools), Themes(), Findings(),
            Characteristics(), Interventions(), Cells());
    }

    /// <summary>A review of which nothing is known but its question.</summary>
    public static ReviewSnapshot Empty(string slug = "empty", int number = 2) =>
        new(new(new(Id(number)), slug, English("Empty"), ReviewKind.QualitativeEvidenceSynthesis, Language.English),
            new(English("Why?"), English("To know."), [], [], [], [], SuggestionRule.House, Confidence.High, ""), [], null, [], [], [], [], [], [], [], [], []);

    private static Guid Id(int number) => new($"018f0000-0000-7000-8000-{number:d12}");

    private static LocalizedText English(string text) => LocalizedText.Of(Language.English, text);

    private static LocalizedText Both(string english, string bokmal) => LocalizedText.Of(english, bokmal);

    private static Protocol Protocol() => new(
        Both("What do pupils say about gardens?", "Hva sier elever om hager?").With(Language.Nynorsk, "Kva seier elevar om hagar?").With(Language.English, "What do pupils think of gardens?"),
        English("To learn."),
        [new(English("Population"), English("Pupils")), new(Both("Setting", "Sted"), English("School \"yards\" <and> more"))],
        [English("Private gardens"), Both("Farms", "Gårder")],
        [new("wrong-place", English("Wrong place")), new("thin-data", English("Thin data"), Deprioritises: true)],
        ["garden-list"], SuggestionRule.Guidance, Confidence.Moderate, "# Protocol\n\nText with æøå and \"quotes\".\n");

    private static SearchSource[] Sources() =>
    [
        new("GreenBase", SourceCategory.Database, new DateOnly(2025, 2, 28), "1990 to February 2025", [120, 45, 12], 12),
        new("Growers' union", SourceCategory.Organisation, null, "", [], null),
    ];

    private static RecordedFlow Flow() => new(
        new()
        {
            Identified = [new("GreenBase", SourceCategory.Database, 12)],
            DuplicatesRemoved = 1, MarkedIneligibleByAutomation = 1, RemovedForOtherReasons = 1,
            Screened = 9, ExcludedByPeople = 3, ExcludedByMachine = 2, Sought = 4, NotRetrieved = 1, Assessed = 3,
            Excluded = [new("wrong-place", 1)], Deprioritised = [new("thin-data", 1)], Included = 1,
        },
        new() { Identified = [new("Growers' union", SourceCategory.Organisation, 1)], Screened = 1, ExcludedByPeople = 0, Sought = 1, Assessed = 1, Included = 1 },
        [new(English("Voices"), 1, [Arm.Qualitative, Arm.Mixed]), new(English("Effects"), 1, [Arm.Quantitative])]);

    private static ExcludedReport[] ExcludedReports() =>
    [
        new("Moss", 2011, "A roof garden", "wrong-place", false, null),
        new("Fern & Ivy", 2012, "A short note", "thin-data", true, DataRichness.LowToMedium),
    ];

    private static Study[] Studies() =>
    [
        new Study
        {
            Id = new(Id(11)), Key = "Birk2019", Authors = "Birk & Lind", Year = 2019, Arm = Arm.Qualitative, Design = StudyDesign.Qualitative,
            PublicationType = PublicationType.MastersThesis, Countries = ["NO", "GB-SCT"], Aim = Both("To listen.", "Å lytte."), Title = "Digging: a thesis",
            Aliases = ["Birk et al. 2019"], TotalInformants = 21, SchoolLevel = "primary", Recruitment = ["through-schools"],
            Participants = [new([ParticipantGroup.Pupils, ParticipantGroup.Parents], 15), new([ParticipantGroup.Teachers], 6, approximate: true), new([ParticipantGroup.Schools], null)],
            Discrepancies = [new("study.participants", LocalizedText.Of(Language.English, "22"), LocalizedText.Of(Language.English, "p. 40"))],
        }.Validated(),
        new Study
        {
            Id = new(Id(12)), Key = "Eik2021", Authors = "Eik", Year = 2021, Arm = Arm.Quantitative, Design = StudyDesign.QuasiExperimental,
            PublicationType = PublicationType.Article, Countries = ["SE"], Aim = English("To count."), Intervention = English("Plant beds"), Outcomes = ["attendance"],
        }.Validated(),
    ];

    private static AppraisalTool Checklist() => new("garden-list", Both("Garden list", "Hageliste"), "2", "https://example.org/list",
        [new("aim", English("Aim"), English("Is the aim clear?")), new("soil", English("Soil"), English("Is the soil described?"))],
        [new("yes", English("Yes"), Tone.Good), new("no", English("No"), Tone.Poor)],
        [new("few", English("Few limitations"), Tone.MostlyGood), new("many", English("Many limitations"), Tone.Poor)], [StudyDesign.Qualitative]);

    private static AppraisalTool Overall() => new("bed-tool", English("Bed tool"), "", "", [new("bias", English("Bias"), English("Is there bias?"))],
        [new("low", English("Low"), Tone.Good)], [new("low", English("Low"), Tone.Good)], [StudyDesign.QuasiExperimental, StudyDesign.CaseControl]);

    private static StudyAppraisal[] Appraisals(AppraisalTool[] tools) =>
    [
        new(new(Id(11)), tools[0], new Dictionary<string, string> { ["soil"] = "no", ["aim"] = "yes" }, "few", Rater),
        new(new(Id(12)), tools[1], new Dictionary<string, string>(), null, Rater with { By = new(ActorKind.Import, "answers.csv") }),
    ];

    private static Theme[] Themes() => [new(new(Id(21)), Both("Joy", "Glede"), English("What delights")), new(new(Id(22)), English("Mud"), null)];

    private static Finding[] Findings()
    {
        ComponentJudgement[] components =
        [
            new(CerqualComponent.MethodologicalLimitations, Concern.Minor, Both("One thesis says little of method.", "Én oppgave sier lite om metode."), Rater),
            new(CerqualComponent.Coherence, Concern.NoOrVeryMinor, null, Rater),
            new(CerqualComponent.Adequacy, Concern.Serious, English("Two studies."), Rater),
            new(CerqualComponent.Relevance, Concern.NoOrVeryMinor, null, Rater),
        ];
        var judged = new CerqualAssessment(components, null).Judge(Confidence.Low, English("Two small studies."), "Very thin data.", SuggestionRule.Guidance, Rater);
        return
        [
            new(JudgedFinding, new(Id(21)), Both("Digging", "Graving"), Both("Pupils like to dig.", "Elever liker å grave."), [new(Id(12)), new(Id(11))],
                judged.With(new(CerqualComponent.Coherence, Concern.Moderate, English("It varies."), Rater)), 3),
            new(new(Id(32)), new(Id(21)), English("Eating"), English("Pupils eat what they grow."), [new(Id(11))], new([components[1]], null), 0),
            new(new(Id(33)), new(Id(22)), English("Boots"), English("Boots are missed."), [], CerqualAssessment.Empty, 0),
        ];
    }

    private static Characteristic[] Characteristics() =>
    [
        new(new(Id(41)), Both("Hands-on", "Praktisk"), [English("Pupils dig"), Both("Pupils plant", "Elever planter")], English("Do pupils work with their hands?"), [new(Id(32)), JudgedFinding]),
        new(new(Id(42)), English("Fed"), [], English("Do pupils eat?"), []),
    ];

    private static Intervention[] Interventions() => [new(new(Id(51)), new(Id(12)), Both("Plant beds", "Plantekasser"), "garden")];

    private static MatrixCell[] Cells() =>
    [
        new(new(Id(51)), new(Id(42)), MatrixAnswer.NotReported, null),
        new(new(Id(51)), new(Id(41)), MatrixAnswer.Partly, new("Pupils \"helped\" to dig.", "12")),
    ];
}
