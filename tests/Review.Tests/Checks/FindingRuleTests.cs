using EvidenceSynth.Findings;
using EvidenceSynth.Protocols;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Review.Checks;

/// <summary>C1 to C5 and L1: what each finding must have by itself.</summary>
public sealed class FindingRuleTests
{
    private static readonly CleanReview Clean = new();

    [Fact]
    public void C1_names_the_components_that_nobody_has_judged() => Assert.Equal(
        "Error subject.finding(2, Finding 2): check.components-missing([Coherence, Relevance])",
        Report.Only(Clean.With(2, CleanReview.Finding(2, "2-0-", null, 1, 2)), "C1"));

    [Fact]
    public void C1_names_a_finding_whose_overall_level_is_not_judged() => Assert.Equal(
        "Error subject.finding(2, Finding 2): check.overall-missing", Report.Only(Clean.With(2, CleanReview.Finding(2, "2000", null, 1, 2)), "C1"));

    [Fact]
    public void C2_names_a_finding_whose_components_changed_after_the_level_was_judged()
    {
        var finding = Clean.Findings[1];
        var changed = finding.Assessment
            .With(CleanReview.Judged(CerqualComponent.Coherence, Concern.Minor)).With(CleanReview.Judged(CerqualComponent.Adequacy, Concern.Minor));

        Assert.Equal(
            "Error subject.finding(2, Finding 2): check.stale(Moderate, [Coherence, Adequacy])",
            Report.Only(Clean.With(2, finding with { Assessment = changed }), "C2"));
    }

    [Fact]
    public void C2_leads_to_the_finding()
    {
        var finding = Clean.Findings[1];
        var stale = finding with { Assessment = finding.Assessment.With(CleanReview.Judged(CerqualComponent.Coherence, Concern.Minor)) };

        Assert.Equal($"findings/{finding.Id.Value}", Assert.Single(Report.Of(Clean.With(2, stale), "C2")).Place);
    }

    [Fact]
    public void C3_names_a_level_that_departs_from_the_suggestion_without_a_reason()
    {
        Assert.Equal(
            "Warning subject.finding(2, Finding 2): check.departure(High, Guidance, Moderate)",
            Report.Only(Clean.With(2, CleanReview.Finding(2, "2000", Confidence.High, 1, 2)), "C3"));
        Assert.Empty(Report.Of(Clean.With(2, CleanReview.Finding(2, "2000", Confidence.High, "rich data", 1, 2)), "C3"));
    }

    [Fact]
    public void C3_compares_with_the_rule_that_the_protocol_names()
    {
        var protocol = new Protocol(
            Clean.Protocol.Question, Clean.Protocol.Aim, [], [], Clean.Protocol.Reasons, [], SuggestionRule.House, Confidence.Moderate, "");
        var review = Clean.With(3, CleanReview.Finding(3, "2020", Confidence.Low, 2, 3));

        Assert.Single(Report.Of(review, "C3"));
        Assert.Empty(Report.Of(review with { Protocol = protocol }, "C3"));
    }

    [Fact]
    public void C4_names_a_finding_without_studies() => Assert.Equal(
        "Error subject.finding(2, Finding 2): check.no-studies", Report.Only(Clean.With(2, CleanReview.Finding(2, "2000", Confidence.Moderate)), "C4"));

    [Theory]
    [InlineData("Trust", "check.statement-is-theme(Trust)")]
    [InlineData("trust.", "check.statement-is-theme(Trust)")]
    [InlineData("Parents say that one known person made it easier to", "check.statement-short(10)")]
    [InlineData("Parents say that one known person made it easier to ask", "check.statement-short(11)")]
    public void C5_names_a_statement_that_is_a_title_and_not_a_finding(string statement, string message) => Assert.Equal(
        $"Warning subject.finding(2, Finding 2): {message}", Report.Only(Clean.With(2, Stating(LocalizedText.Of(Language.English, statement))), "C5"));

    [Fact]
    public void C5_is_content_with_twelve_words() => Assert.Empty(
        Report.Of(Clean.With(2, Stating(LocalizedText.Of(Language.English, "Parents say that one known person made it easier to ask questions"))), "C5"));

    [Fact]
    public void L1_names_the_languages_in_which_a_text_lags_behind()
    {
        var statement = Clean.Findings[1].Statement.With(Language.Nynorsk, "Foreldre seier noko.")
            .With(Language.English, "Parents say, in short, that one known person made it so much easier to ask.");

        Assert.Equal("Note subject.finding(2, Finding 2): check.translation([Bokmal, Nynorsk])", Report.Only(Clean.With(2, Stating(statement)), "L1"));
    }

    [Fact]
    public void L1_looks_at_every_text_that_is_printed()
    {
        var lagging = CleanReview.Text("Before").With(Language.English, "After");
        var theme = Clean.Themes[0] with { Description = lagging };
        var because = new ComponentJudgement(CerqualComponent.MethodologicalLimitations, Concern.Moderate, lagging, CleanReview.Signed);
        var finding = Clean.Findings[1];
        CleanReview[] reviews =
        [
            Clean with { Title = lagging },
            Clean.With(1, study => study with { Aim = lagging }),
            Clean.With(4, study => study with { Intervention = lagging }),
            Clean with { Themes = [theme, Clean.Themes[1]] },
            Clean.With(2, finding with { Assessment = finding.Assessment.With(because) }),
            Clean.With(2, finding with { Assessment = new(finding.Assessment.Judgements, finding.Assessment.Overall! with { Explanation = lagging }) }),
            Clean with { Characteristics = [Clean.Characteristics[0] with { Descriptions = [lagging] }, Clean.Characteristics[1]] },
            Clean with { Interventions = [Clean.Interventions[0] with { Name = lagging }, Clean.Interventions[1]] },
        ];

        Assert.All(reviews, review => Assert.Equal("check.translation([Bokmal])", Assert.Single(Report.Of(review, "L1")).Message.ToString()));
    }

    private static Finding Stating(LocalizedText statement)
    {
        var finding = Clean.Findings[1];
        return new(finding.Id, finding.Theme, finding.ShortName, statement, finding.Studies, finding.Assessment, finding.Revision);
    }
}
