using EvidenceSynth.Findings;
using EvidenceSynth.Integration;
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
    public void Explains_every_concern_above_very_minor_in_both_languages() => Assert.All(
        Demo.Findings.SelectMany(finding => finding.Finding.Assessment.Judgements).Where(judgement => judgement.Concern > Concern.NoOrVeryMinor),
        judgement => Assert.Equal([Language.English, Language.Bokmal], judgement.Because!.Available));

    [Fact]
    public void Rests_every_characteristic_on_a_finding_of_moderate_or_high_confidence() =>
        Assert.All(IntegrationMatrix.Of(Demo).Columns, column => Assert.False(column.RestsOnNothing));

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
        var groups = Demo.Studies.Where(study => study.Arm == Arm.Qualitative)
            .SelectMany(study => study.Participants.SelectMany(count => count.Groups).Distinct());
        Assert.Equal([5, 16, 13, 9],
            CountEach([ParticipantGroup.Pupils, ParticipantGroup.Parents, ParticipantGroup.Teachers, ParticipantGroup.OtherSchoolStaff], groups));
    }

    [Fact]
    public void Keeps_the_value_of_the_tables_and_notes_the_other_one()
    {
        var bergman = Study("Bergman2019");
        Assert.Equal(1337, Assert.Single(bergman.Participants).Number);
        Assert.Equal("1137 elever", Assert.Single(bergman.Discrepancies).Value.In(Language.Bokmal));
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
