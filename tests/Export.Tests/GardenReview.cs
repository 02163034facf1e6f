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

namespace EvidenceSynth.Tests.Export;

/// <summary>A small review about gardens at schools that nobody ever made: four studies, three findings in two themes, a matrix of two by two.</summary>
static class GardenReview
{
    private static readonly Signature Signed = new(new Actor(ActorKind.Person, "Kari"), new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public static readonly Study Aas = Study(1, "Aas & Li", 2019, Arm.Qualitative) with
    {
        Participants = [new([ParticipantGroup.Pupils, ParticipantGroup.Parents], 15), new([ParticipantGroup.Teachers], 4, approximate: true)],
        TotalInformants = 19,
        SchoolLevel = "primary",
        Recruitment = ["school"],
        PublicationType = PublicationType.MastersThesis,
    };

    public static readonly Study Oye = Study(2, "Øye", 2021, Arm.Qualitative) with { Countries = ["NO", "GB-ENG"] };
    public static readonly Study Zeta = Study(3, "Zeta et al.", 2018, Arm.Qualitative);

    public static readonly Study Berg = Study(4, "Berg", 2020, Arm.Quantitative) with
    {
        Design = StudyDesign.RandomisedControlledTrial,
        Intervention = LocalizedText.Of("A bed of beans for every class", "Et bønnebed til hver klasse"),
        Outcomes = ["attendance", "behaviour"],
        Participants = [new([ParticipantGroup.Pupils], 1200)],
    };

    public static ReviewSnapshot Snapshot(RecordedFlow? flow = null)
    {
        var (soil, weather) = (Theme(1, "Soil", "Jord"), Theme(2, "Weather", "Vær"));
        Finding[] findings =
        [
            Finding(1, soil, "Pupils who dig together talk to each other afterwards", "Elever som graver sammen, snakker med hverandre etterpå", [Zeta, Aas, Oye],
                Assessed(Concern.NoOrVeryMinor, Concern.Minor, Concern.NoOrVeryMinor, Concern.NoOrVeryMinor, Confidence.High)),
            Finding(2, soil, "Parents find the keys to the shed hard to get", "Foreldre synes nøkkelen til boden er vanskelig å få", [Aas],
                Assessed(Concern.Moderate, Concern.NoOrVeryMinor, Concern.Serious, Concern.Minor, Confidence.Low)),
            Finding(3, weather, "Rain keeps the younger pupils inside", "Regn holder de yngste elevene inne", [Oye], CerqualAssessment.Empty),
        ];
        var (shared, open) = (Characteristic(1, "Shared work", "Felles arbeid", findings[0]), Characteristic(2, "Open doors", "Åpne dører", findings[1]));
        var (beans, tools) = (Intervention(1, Berg, "Beans", "Bønner"), Intervention(2, Aas, "Tools on loan", "Utlån av verktøy"));
        return new(
            new Review(new(Id(1)), "gardens", LocalizedText.Of("Gardens at schools", "Hager på skoler"), ReviewKind.MixedMethodsReview, Language.Bokmal),
            Protocol(), [], flow, Excluded(), [Zeta, Oye, Berg, Aas], [Tool], [new(Aas.Id, Tool, new Dictionary<string, string>(), "small", Signed), new(Oye.Id, Tool, new Dictionary<string, string>(), null, Signed)],
            [soil, weather], findings, [shared, open], [beans, tools],
            [
                new(beans.Id, shared.Id, MatrixAnswer.Yes, new("every class had one", "4")),
                new(beans.Id, open.Id, MatrixAnswer.NotReported, null),
                new(tools.Id, shared.Id, MatrixAnswer.Partly, null),
            ]);
    }

    /// <summary>The demo's arithmetic with other methods, so that every line of the diagram is drawn.</summary>
    public static RecordedFlow Flow() => new(
        new FlowArm
        {
            Identified = [new("ERIC", SourceCategory.Database, 1_200), new("PsycINFO", SourceCategory.Database, 2_300), new("A register of school garden trials in the north", SourceCategory.Register, 40)],
            DuplicatesRemoved = 500, MarkedIneligibleByAutomation = 20, RemovedForOtherReasons = 20, Screened = 3_000, ExcludedByPeople = 900, ExcludedByMachine = 2_000,
            Sought = 100, NotRetrieved = 3, Assessed = 97,
            Excluded = [new("wrong-type", 10), new("wrong-focus", 80)], Deprioritised = [new("thin", 4)], Included = 3,
        },
        new FlowArm
        {
            Identified = [new("Nora", SourceCategory.Website, 60), new("Idunn", SourceCategory.Website, 40)],
            Screened = 100, ExcludedByPeople = 90, Sought = 10, Assessed = 10, Excluded = [new("wrong-focus", 9)], Included = 1,
        },
        [new(LocalizedText.Of("Qualitative", "Kvalitative"), 3, [Arm.Qualitative]), new(LocalizedText.Of("Quantitative", "Kvantitative"), 1, [Arm.Quantitative])]);

    private static readonly AppraisalTool Tool = new("gardening", LocalizedText.Of("Gardener's checklist", "Gartnerens sjekkliste"), "1", "https://example.org",
        [new("q1", LocalizedText.Of("Aim", "Formål"), LocalizedText.Of("Is the aim clear?", "Er formålet klart?"))],
        [new("yes", LocalizedText.Of("Yes", "Ja"), Tone.Good)], [new("small", LocalizedText.Of("Small", "Små"), Tone.Good)], [StudyDesign.Qualitative]);

    private static Guid Id(byte number) => new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number);

    private static Study Study(byte number, string authors, int year, Arm arm) => new()
    {
        Id = new(Id(number)), Key = $"S{number}", Authors = authors, Year = year, Arm = arm, Design = StudyDesign.Qualitative, PublicationType = PublicationType.Article,
        Countries = ["NO"], Aim = LocalizedText.Of("See how gardens are used", "Se hvordan hager brukes"),
    };

    private static Theme Theme(byte number, string english, string bokmal) => new(new(Id(number)), LocalizedText.Of(english, bokmal), null);

    private static Finding Finding(byte number, Theme theme, string english, string bokmal, Study[] studies, CerqualAssessment assessment) =>
        new(new(Id(number)), theme.Id, LocalizedText.Of(english[..10], bokmal[..10]), LocalizedText.Of(english, bokmal), [.. studies.Select(study => study.Id)], assessment, 0);

    private static CerqualAssessment Assessed(Concern limitations, Concern coherence, Concern adequacy, Concern relevance, Confidence level)
    {
        Concern[] concerns = [limitations, coherence, adequacy, relevance];
        var components = Cerqual.Components.Zip(concerns, (component, concern) => new ComponentJudgement(component, concern,
            concern == Concern.NoOrVeryMinor ? null : LocalizedText.Of($"because of the {component.ToString().ToLowerInvariant()}", "fordi det er slik"), Signed)).ToList();
        return new CerqualAssessment(components, null).Judge(level, LocalizedText.Of("The sum of it", "Alt i alt"), "the team weighed it so", SuggestionRule.Guidance, Signed);
    }

    private static Characteristic Characteristic(byte number, string english, string bokmal, Finding finding) => new(new(Id(number)), LocalizedText.Of(english, bokmal),
        [LocalizedText.Of("One thing", "Én ting"), LocalizedText.Of("Another thing", "En annen ting")], LocalizedText.Of("Did it?", "Gjorde det?"), [finding.Id]);

    private static Intervention Intervention(byte number, Study study, string english, string bokmal) => new(new(Id(number)), study.Id, LocalizedText.Of(english, bokmal), "letter");

    private static Protocol Protocol() => new(LocalizedText.Of("What do gardens do?", "Hva gjør hager?"), LocalizedText.Of("Find what gardens do", "Finne ut hva hager gjør"), [], [],
        [
            new("wrong-focus", LocalizedText.Of("Wrong focus", "Feil studiefokus")), new("wrong-type", LocalizedText.Of("Wrong study type", "Feil studietype")),
            new("thin", LocalizedText.Of("Thin data", "Tynne data"), Deprioritises: true),
        ],
        ["gardening"], SuggestionRule.Guidance, Confidence.Moderate, "");

    private static ExcludedReport[] Excluded() =>
    [
        new("Åberg", 2011, "Apples", "wrong-focus", false, null), new("Bø", 2012, "Pears", "wrong-type", false, null),
        new("Kvam", 2013, "Plums", "thin", true, DataRichness.LowToMedium),
    ];
}
