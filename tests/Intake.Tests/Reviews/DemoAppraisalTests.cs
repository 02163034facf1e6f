using EvidenceSynth.Appraisal;
using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Intake.Reviews;

public sealed class DemoAppraisalTests
{
    private static readonly List<StudyAppraisal> Qualitative = [.. DemoReview.Snapshot.Appraisals.Where(appraisal => appraisal.Tool.Key == "epoc-casp")];
    private static readonly List<StudyAppraisal> Quantitative = [.. DemoReview.Snapshot.Appraisals.Except(Qualitative)];

    [Fact]
    public void Appraises_every_study_once() => Assert.Equal(
        DemoReview.Snapshot.Studies.Select(study => study.Id.Value).Order(), DemoReview.Snapshot.Appraisals.Select(appraisal => appraisal.Study.Value).Order());

    [Fact]
    public void Answers_161_times_to_the_EPOC_list()
    {
        var answers = Qualitative.SelectMany(appraisal => appraisal.Answers.Values).ToList();
        Assert.Equal([66, 28, 31, 18, 18], Qualitative[0].Tool.Answers.Select(step => answers.Count(answer => answer == step.Key)));
    }

    [Fact]
    public void Finds_limitations_minor_in_6_moderate_in_11_and_serious_in_6_studies()
    {
        var counts = Qualitative[0].Tool.Overall.ToDictionary(step => step.Key, step => Qualitative.Count(appraisal => appraisal.Overall == step.Key));
        Assert.Equal(1, counts["minor"]);
        Assert.Equal([6, 11, 6], [counts["minor"] + counts["minor-to-moderate"], counts["moderate"], counts["moderate-to-serious"] + counts["serious"]]);
    }

    [Fact]
    public void Knows_risk_of_bias_of_12_studies_and_says_so_of_three() => Assert.Equal([6, 3, 3, 3],
        new[] { Tone.Good, Tone.Mixed, Tone.Poor, (Tone?)null }.Select(tone => Quantitative.Count(appraisal => appraisal.OverallStep?.Tone == tone)));

    [Fact]
    public void Answers_all_items_of_the_MMAT_and_none_of_RoB_2_and_JBI() => Assert.All(Quantitative,
        appraisal => Assert.Equal(appraisal.Tool.Key == "mmat-2018" ? 15 : 0, appraisal.Answers.Count));

    [Fact]
    public void Uses_a_tool_that_does_not_fit_for_McKie_and_Smythe() => Assert.Equal(["McKie2021", "SmytheLeisticoPage2018"], DemoReview.Snapshot.Appraisals
        .Select(appraisal => (appraisal.Tool, Study: DemoReview.Snapshot.Study(appraisal.Study))).Where(pair => !pair.Tool.Fits(pair.Study.Design))
        .Select(pair => pair.Study.Key));
}
