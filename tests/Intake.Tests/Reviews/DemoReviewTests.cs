using EvidenceSynth.Findings;
using EvidenceSynth.Studies;
using EvidenceSynth.Team;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Intake.Reviews;

public sealed class DemoReviewTests
{
    private static ReviewSnapshot Demo => DemoReview.Snapshot;

    [Fact]
    public void Holds_38_studies_in_three_arms()
    {
        Assert.Equal(38, Demo.Studies.Count);
        Assert.Equal([23, 13, 2], CountEach([Arm.Qualitative, Arm.Quantitative, Arm.Mixed], Demo.Studies.Select(study => study.Arm)));
    }

    [Fact]
    public void Numbers_33_findings_by_the_order_of_the_themes() => Assert.Equal(
        ["Forebygging 1-2", "Føring av fravær 3-3", "Kommunikasjon 4-19", "Overganger og skolebytte 20-20", "Skolens organisering 21-23",
            "Tidlig oppdagelse og innsats 24-25", "Tiltak fra skolen 26-33"],
        Demo.Findings.GroupBy(finding => finding.Theme.Name.In(Language.Bokmal)).Select(group => $"{group.Key} {group.First().Number}-{group.Last().Number}"));

    [Fact]
    public void Judges_one_finding_high_19_moderate_11_low_and_two_very_low() =>
        Assert.Equal([1, 19, 11, 2], CountEach(Enum.GetValues<Confidence>(), Demo.Findings.Select(finding => finding.Finding.Assessment.Overall!.Level)));

    [Fact]
    public void Agrees_with_rule_A_in_26_findings_and_with_rule_B_in_29()
    {
        Assert.Equal(26, Agreements(SuggestionRule.Guidance));
        Assert.Equal(29, Agreements(SuggestionRule.House));

        static int Agreements(SuggestionRule rule) => Demo.Findings.Select(finding => finding.Finding.Assessment)
            .Count(assessment => Suggestion.For(assessment.Profile, rule)!.Level == assessment.Overall!.Level);
    }

    [Fact]
    public void Leaves_the_envelope_in_findings_4_18_30_and_31() => Assert.Equal([4, 18, 30, 31], Demo.Findings
        .Where(finding => !GuidanceEnvelope.For(finding.Finding.Assessment.Profile)!.Contains(finding.Finding.Assessment.Overall!.Level))
        .Select(finding => finding.Number));

    [Fact]
    public void Explains_every_concern_above_very_minor_in_both_languages() => Assert.All(
        Demo.Findings.SelectMany(finding => finding.Finding.Assessment.Judgements).Where(judgement => judgement.Concern > Concern.NoOrVeryMinor),
        judgement => Assert.Equal([Language.English, Language.Bokmal], judgement.Because!.Available));

    [Fact]
    public void Signs_judgements_with_the_file_that_carried_them_in()
    {
        var signature = new Signature(new Actor(ActorKind.Import, "findings.json"), DemoReview.ImportedAt);
        Assert.All(Demo.Findings, finding => Assert.Equal(signature, finding.Finding.Assessment.Overall!.Signature));
        Assert.All(Demo.Appraisals, appraisal => Assert.Equal("appraisals.json", appraisal.Signature.By.Name));
    }

    [Fact]
    public void Interviewed_pupils_in_5_parents_in_16_teachers_in_13_and_other_staff_in_9_studies()
    {
        var groups = Demo.Studies.Where(study => study.Arm == Arm.Qualitative).SelectMany(study => study.Participants.SelectMany(count => count.Groups).Distinct());
        Assert.Equal([5, 16, 13, 9],
            CountEach([ParticipantGroup.Pupils, ParticipantGroup.Parents, ParticipantGroup.Teachers, ParticipantGroup.OtherSchoolStaff], groups));
    }

    [Fact]
    public void Keeps_the_value_of_the_tables_and_notes_the_other_one()
    {
        var bergman = Study("Bergman2019");
        Assert.Equal(1337, Assert.Single(bergman.Participants).Number);
        Assert.Equal("1137 pupils", Assert.Single(bergman.Discrepancies).Value);
        Assert.Equal(["Larsen AST et al. 2025", "Larsen et al. (2023)"], Study("Larsen2023").Aliases);
    }

    [Fact]
    public void Counts_pupils_and_parents_jointly_where_the_study_does()
    {
        var joint = Assert.Single(Study("Berlinski2021").Participants);
        Assert.Equal([ParticipantGroup.Pupils, ParticipantGroup.Parents], joint.Groups);
        Assert.True(joint.Approximate);
        Assert.Null(Study("BergRogstad2024").Participants[0].Number);
    }

    [Fact]
    public void Uses_only_words_that_the_glossary_knows()
    {
        foreach (var study in Demo.Studies)
        {
            string[] words =
            [
                .. study.Countries.Select(country => $"country.{country}"), .. study.Outcomes.Select(outcome => $"outcome.{outcome}"),
                .. study.Recruitment.Select(way => $"recruitment.{way}"), .. study.Discrepancies.Select(discrepancy => discrepancy.Fact),
                .. study.SchoolLevel.Length == 0 ? [] : new[] { $"level.{study.SchoolLevel}" },
            ];
            Assert.All(words, Refusal.AssertWorded);
        }
        Assert.All(Demo.Interventions, intervention => Refusal.AssertWorded($"intervention.{intervention.Type}"));
    }

    private static IEnumerable<int> CountEach<T>(IEnumerable<T> values, IEnumerable<T> among) where T : notnull
    {
        var counts = among.CountBy(value => value).ToDictionary();
        return values.Select(value => counts.GetValueOrDefault(value));
    }

    private static Study Study(string key) => Demo.Studies.Single(study => study.Key == key);
}
