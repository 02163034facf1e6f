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

namespace EvidenceSynth.Tests.Review.Checks;

/// <summary>A small made-up review in which nothing is wrong: five studies, four findings, a matrix of two by two. Tests put one fault into it.</summary>
sealed record CleanReview
{
    public static readonly Signature Signed = new(new Actor(ActorKind.Person, "Kari"), new DateTimeOffset(2025, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public static readonly AppraisalTool Checklist = Tool(
        "checklist", ["minor", "minor-to-moderate", "moderate", "moderate-to-serious", "serious"], StudyDesign.Qualitative, StudyDesign.MixedMethods);

    public static readonly AppraisalTool TrialTool = Tool("trial-tool", ["low", "some-concerns", "high"], StudyDesign.RandomisedControlledTrial);

    private static readonly Theme[] AllThemes = [new(new(Id(20)), Text("Trust"), null), new(new(Id(21)), Text("Time"), null)];

    public LocalizedText Title { get; init; } = Text("A clean review");

    public Protocol Protocol { get; init; } = new(Text("What helps?"), Text("To find out"), [], [],
        [
            new("wrong-topic", Text("Wrong topic")), new(ExclusionReason.Duplicate, Text("Duplicate")), new("thin", Text("Thin data"), Deprioritises: true),
        ],
        ["checklist", "trial-tool"], SuggestionRule.Guidance, Confidence.Moderate, "");

    public IReadOnlyList<SearchSource> Sources { get; init; } =
    [
        new("First Database", SourceCategory.Database, new DateOnly(2025, 1, 10), "", [400, 90], 90),
        new("Second Database", SourceCategory.Database, null, "1946 to January 2025", [10], 10),
        new("A website", SourceCategory.Website, new DateOnly(2025, 1, 11), "", [], 12),
    ];

    public RecordedFlow? Flow { get; init; } = new(
        new FlowArm
        {
            Identified = [new("All databases", SourceCategory.Database, 100)],
            DuplicatesRemoved = 14, MarkedIneligibleByAutomation = 4, RemovedForOtherReasons = 2,
            Screened = 80, ExcludedByPeople = 40, ExcludedByMachine = 30, Sought = 10, NotRetrieved = 1, Assessed = 9,
            Excluded = [new("wrong-topic", 3)], Deprioritised = [new("thin", 2)], Included = 4,
        },
        new FlowArm
        {
            Identified = [new("A website", SourceCategory.Website, 12)],
            Screened = 12, ExcludedByPeople = 10, Sought = 2, Assessed = 2, Excluded = [new("wrong-topic", 1)], Included = 1,
        },
        [new(Text("Qualitative"), 3, [Arm.Qualitative]), new(Text("Quantitative and mixed"), 2, [Arm.Quantitative, Arm.Mixed])]);

    public IReadOnlyList<ExcludedReport> ExcludedReports { get; init; } =
    [
        Excluded("Ås", "wrong-topic"), Excluded("Bø", "wrong-topic"), Excluded("Dal", "wrong-topic"), Excluded("Eik", "thin"), Excluded("Foss", "thin"),
        Excluded("Gran", "wrong-topic", other: true),
    ];

    public IReadOnlyList<Study> Studies { get; init; } =
    [
        Study(1, "Holm", Arm.Qualitative, StudyDesign.Qualitative), Study(2, "Iversen", Arm.Qualitative, StudyDesign.Qualitative),
        Study(3, "Juul", Arm.Qualitative, StudyDesign.Qualitative), Study(4, "Krog", Arm.Quantitative, StudyDesign.RandomisedControlledTrial),
        Study(5, "Lien", Arm.Mixed, StudyDesign.MixedMethods),
    ];

    public IReadOnlyList<StudyAppraisal> Appraisals { get; init; } =
    [
        Appraisal(1, Checklist, "minor"), Appraisal(2, Checklist, "moderate"), Appraisal(3, Checklist, "moderate-to-serious"),
        Appraisal(4, TrialTool, "some-concerns"), Appraisal(5, Checklist, "minor-to-moderate"),
    ];

    public IReadOnlyList<Theme> Themes { get; init; } = AllThemes;

    public IReadOnlyList<Finding> Findings { get; init; } =
    [
        Finding(1, "1000", Confidence.High, 1, 2, 3), Finding(2, "2000", Confidence.Moderate, 1, 2), Finding(3, "2010", Confidence.Moderate, 2, 3),
        Finding(4, "3020", Confidence.Low, 2, 3),
    ];

    public IReadOnlyList<Characteristic> Characteristics { get; init; } = [Characteristic(1, 1, 2), Characteristic(2, 3)];

    public IReadOnlyList<Intervention> Interventions { get; init; } = [Intervention(1, 4), Intervention(2, 5)];

    public IReadOnlyList<MatrixCell> Cells { get; init; } =
        [Cell(1, 1, MatrixAnswer.Yes), Cell(1, 2, MatrixAnswer.No), Cell(2, 1, MatrixAnswer.No), Cell(2, 2, MatrixAnswer.NotReported)];

    public ReviewSnapshot Build() => new(
        new(new(Id(1)), "clean", Title, ReviewKind.MixedMethodsReview, Language.English), Protocol, Sources, Flow, ExcludedReports, Studies,
        [Checklist, TrialTool], Appraisals, Themes, Findings, Characteristics, Interventions, Cells);

    /// <summary>The review with its finding of this number (1 to 4) replaced.</summary>
    public CleanReview With(int number, Finding finding) => this with { Findings = Replaced(Findings, number, _ => finding) };

    /// <summary>The review with its study of this number (1 to 5) changed.</summary>
    public CleanReview With(int number, Func<Study, Study> change) => this with { Studies = Replaced(Studies, number, change) };

    public static LocalizedText Text(string english) => LocalizedText.Of(english, english + " (bokmål)");

    public static Finding Finding(int number, string digits, Confidence? level, params int[] studies) => Finding(number, digits, level, null, studies);

    /// <param name="digits">Concerns in the order of the tables, 0 to 3, a dash for one not judged.</param>
    /// <param name="departure">Reason for a level that differs from the suggestion.</param>
    public static Finding Finding(int number, string digits, Confidence? level, string? departure, params int[] studies)
    {
        var judged = Cerqual.Components.Where(component => digits[(int)component] != '-')
            .Select(component => Judged(component, (Concern)(digits[(int)component] - '0')));
        var components = new CerqualAssessment(judged, null);
        var overall = level is null ? null : new OverallJudgement(level.Value, Text("Explained."), departure, components.Profile, Signed);
        return new(new(Id(100 + number)), AllThemes[(number - 1) / 2].Id, Text($"Finding {number}"),
            Text($"Parents say, in finding number {number}, that one known person at school made it easier to ask."),
            [.. studies.Select(study => new StudyId(Id(200 + study)))], new CerqualAssessment(components.Judgements, overall), 0);
    }

    public static ComponentJudgement Judged(CerqualComponent component, Concern concern) =>
        new(component, concern, Text($"{component} is of {concern} concern here."), Signed);

    public static StudyAppraisal Appraisal(int study, AppraisalTool tool, string? overall) =>
        new(new(Id(200 + study)), tool, new Dictionary<string, string> { [tool.Items[0].Key] = "yes" }, overall, Signed);

    public static ExcludedReport Excluded(string author, string reason, bool other = false) => new(author, 2020, $"A report by {author}", reason, other, null);

    public static Characteristic Characteristic(int number, params int[] findings) => new(
        new(Id(300 + number)), Text($"Characteristic {number}"), [], Text("Does it?"), [.. findings.Select(finding => new FindingId(Id(100 + finding)))]);

    public static MatrixCell Cell(int intervention, int characteristic, MatrixAnswer answer, bool supported = true) =>
        new(new(Id(400 + intervention)), new(Id(300 + characteristic)), answer, supported ? new MatrixEvidence("as they say", "12") : null);

    public static Intervention Intervention(int number, int study) =>
        new(new(Id(400 + number)), new(Id(200 + study)), Text($"Intervention {number}"), "home-visit");

    private static Study Study(int number, string author, Arm arm, StudyDesign design) => new()
    {
        Id = new(Id(200 + number)), Key = $"{author}2020", Authors = author, Year = 2020, Arm = arm, Design = design,
        PublicationType = PublicationType.Article, Countries = ["NO"], Aim = Text("To learn"),
    };

    private static AppraisalTool Tool(string key, string[] overall, params StudyDesign[] designs) => new(
        key, Text(key), "1", "https://example.org/tool", [new("sampling", Text("Sampling"), Text("Told?"))], Steps("yes", "no"), Steps(overall), designs);

    private static IReadOnlyList<T> Replaced<T>(IReadOnlyList<T> list, int number, Func<T, T> change) =>
        [.. list.Select((old, index) => index + 1 == number ? change(old) : old)];

    private static ScaleStep[] Steps(params string[] keys) => [.. keys.Select(key => new ScaleStep(key, Text(key), Tone.Mixed))];

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
