using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Review.Checks;

/// <summary>A6 to A10 and A27: the findings of a review compared with one another, with the guidance and with the appraisals.</summary>
public sealed class LevelRuleTests
{
    private static readonly CleanReview Clean = new();

    [Fact]
    public void A6_names_all_findings_of_a_profile_that_has_two_levels_once()
    {
        var review = Clean.With(1, CleanReview.Finding(1, "3020", Confidence.VeryLow, 2, 3)).With(3, CleanReview.Finding(3, "3020", Confidence.Low, 2, 3));

        Assert.Equal(
            "Warning subject.findings([1, 3, 4]): check.same-concerns([check.concern(MethodologicalLimitations, Serious), check.concern(Adequacy, Moderate)], "
            + "[check.finding-with-level(1, VeryLow), check.finding-with-level(3, Low), check.finding-with-level(4, Low)])",
            Report.Only(review, "A6"));
    }

    [Fact]
    public void A6_is_content_with_one_level_per_profile() =>
        Assert.Empty(Report.Of(Clean.With(3, CleanReview.Finding(3, "3020", Confidence.Low, 2, 3)), "A6"));

    [Fact]
    public void A6_says_in_words_that_there_are_no_concerns()
    {
        var review = Clean.With(1, CleanReview.Finding(1, "0000", Confidence.High, 1, 2)).With(2, CleanReview.Finding(2, "0000", Confidence.Moderate, 1, 2));

        Assert.Contains("check.same-concerns(check.no-concerns, ", Report.Only(review, "A6"), StringComparison.Ordinal);
    }

    [Fact]
    public void A7_names_a_finding_once_with_all_that_are_rated_above_it_on_more_concern()
    {
        var review = Clean.With(1, CleanReview.Finding(1, "1000", Confidence.Low, 1, 2, 3));

        Assert.Equal(
            "Warning subject.finding(1, Finding 1): check.dominance(Low, [check.finding-with-level(2, Moderate), check.finding-with-level(3, Moderate)])",
            Report.Only(review, "A7"));
    }

    [Fact]
    public void A7_is_content_with_the_same_level_on_more_concern() =>
        Assert.Empty(Report.Of(Clean.With(1, CleanReview.Finding(1, "1000", Confidence.Moderate, 1, 2)), "A7"));

    [Theory]
    [InlineData("2000", Confidence.Low, "check.concern(MethodologicalLimitations, Moderate)", "cerqual.envelope(High, Moderate)")]
    [InlineData("3000", Confidence.High, "check.concern(MethodologicalLimitations, Serious)", "cerqual.envelope(Moderate, Low)")]
    public void A8_names_a_level_below_or_above_the_envelope(string digits, Confidence level, string concern, string envelope) => Assert.Equal(
        $"Warning subject.finding(2, Finding 2): check.outside-envelope({level}, [{concern}], {envelope})",
        Report.Only(Clean.With(2, CleanReview.Finding(2, digits, level, 1, 2)), "A8"));

    [Fact]
    public void A9_names_limitations_more_than_one_step_milder_than_the_appraisals() => Assert.Equal(
        "Warning subject.finding(1, Finding 1): check.milder-than-appraisals(Moderate, [check.study-with-appraisal(Holm 2020, serious)])",
        Report.Only(OneFinding(Concern.Moderate, "serious"), "A9"));

    [Theory]
    [InlineData("moderate-to-serious", Concern.Moderate, false)]
    [InlineData("serious", Concern.Serious, false)]
    [InlineData("moderate", Concern.Minor, false)]
    [InlineData("moderate-to-serious", Concern.Minor, true)]
    [InlineData("minor-to-moderate", Concern.NoOrVeryMinor, false)]
    [InlineData("moderate", Concern.NoOrVeryMinor, true)]
    public void A9_measures_in_steps_of_the_tool(string appraisal, Concern concern, bool fires) =>
        Assert.Equal(fires, Report.Of(OneFinding(concern, appraisal), "A9").Count == 1);

    [Fact]
    public void A9_takes_the_median_so_that_one_weak_study_among_three_does_not_decide()
    {
        Assert.Empty(Report.Of(OneFinding(Concern.NoOrVeryMinor, "minor", "minor-to-moderate", "serious"), "A9"));
        Assert.Single(Report.Of(OneFinding(Concern.NoOrVeryMinor, "serious", "moderate", "minor"), "A9"));
    }

    [Fact]
    public void A9_halves_the_way_between_two_studies_in_the_middle()
    {
        Assert.Empty(Report.Of(OneFinding(Concern.Minor, "minor", "serious"), "A9"));
        Assert.Single(Report.Of(OneFinding(Concern.Minor, "moderate", "serious"), "A9"));
    }

    [Fact]
    public void A9_waits_for_a_concern_and_an_appraisal()
    {
        var review = OneFinding(Concern.NoOrVeryMinor, "serious");

        Assert.Empty(Report.Of(review with { Appraisals = [] }, "A9"));
        Assert.Empty(Report.Of(review with { Appraisals = [CleanReview.Appraisal(1, CleanReview.Checklist, null)] }, "A9"));
        Assert.Empty(Report.Of(review.With(1, CleanReview.Finding(1, "-000", null, 1)), "A9"));
    }

    [Fact]
    public void A10_names_findings_that_give_one_reason_for_two_levels_of_concern()
    {
        var because = CleanReview.Judged(CerqualComponent.Adequacy, Concern.Minor).Because!;
        var echo = LocalizedText.Of(
            Language.English, because.In(Language.English).ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal).TrimEnd('.'));
        var finding = Clean.Findings[3];
        var review = Clean.With(4, With(finding, new(CerqualComponent.Adequacy, Concern.Moderate, echo, CleanReview.Signed)));

        Assert.Equal(
            $"Warning subject.findings([3, 4]): check.same-reason(Adequacy, {because}, "
            + "[check.finding-with-level(3, Minor), check.finding-with-level(4, Moderate)])",
            Report.Only(review, "A10"));
    }

    [Fact]
    public void A10_is_content_with_one_reason_for_one_level() =>
        Assert.Empty(Report.Of(Clean.With(2, CleanReview.Finding(2, "2010", Confidence.Moderate, 1, 2)), "A10"));

    [Theory]
    [InlineData("1000", Confidence.High, true)]
    [InlineData("2000", Confidence.Moderate, true)]
    [InlineData("3010", Confidence.Low, false)]
    public void A27_names_a_finding_of_one_study_that_is_rated_moderate_or_high(string digits, Confidence level, bool fires)
    {
        var items = Report.Of(Clean.With(2, CleanReview.Finding(2, digits, level, 1)), "A27").Select(item => item.Written());

        Assert.Equal(fires ? [$"Note subject.finding(2, Finding 2): check.single-study(Holm 2020, {level})"] : [], items);
    }

    /// <summary>A review with one finding, whose limitations are of this concern and whose studies were appraised so.</summary>
    private static CleanReview OneFinding(Concern concern, params string[] appraisals) => Clean with
    {
        Findings = [CleanReview.Finding(1, $"{(int)concern}000", Confidence.Moderate, [.. Enumerable.Range(1, appraisals.Length)])],
        Appraisals = [.. appraisals.Select((overall, index) => CleanReview.Appraisal(index + 1, CleanReview.Checklist, overall))],
        Characteristics = [], Interventions = [], Cells = [],
    };

    private static Finding With(Finding finding, ComponentJudgement judgement) => new(
        finding.Id, finding.Theme, finding.ShortName, finding.Statement, finding.Studies, finding.Assessment.With(judgement), finding.Revision);
}
