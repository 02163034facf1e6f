using EvidenceSynth.Text;
using EvidenceSynth.Studies;

namespace EvidenceSynth.Tests.Review.Checks;

/// <summary>A2, A3, A16 and A17: studies, their names and their appraisal.</summary>
public sealed class StudyRuleTests
{
    private static readonly CleanReview Clean = new();

    [Fact]
    public void A2_names_each_second_value_of_a_fact_and_where_it_stands()
    {
        var review = Clean.With(2, study => study with
        {
            Discrepancies = [new("study.participants", LocalizedText.Of(Language.English, "12 parents"), LocalizedText.Of(Language.English, "page 4")), new("study.year", LocalizedText.Of(Language.English, "2021"), LocalizedText.Of(Language.English, "reference list"))],
        });

        Assert.Equal(
            ["Warning subject.study(Iversen 2020): check.discrepancy(study.participants, 12 parents, page 4)",
             "Warning subject.study(Iversen 2020): check.discrepancy(study.year, 2021, reference list)"],
            Report.Of(review, "A2").Select(item => item.Written()));
    }

    [Fact]
    public void A3_names_the_other_names_and_the_one_to_use()
    {
        var review = Clean.With(1, study => study with { Aliases = ["Holm K 2020", "Holm 2021"] });

        Assert.Equal("Note subject.study(Holm 2020): check.alias([Holm K 2020, Holm 2021], Holm 2020)", Report.Only(review, "A3"));
    }

    [Fact]
    public void A16_names_a_study_that_was_appraised_with_a_tool_for_another_design()
    {
        var review = Clean.With(4, study => study with { Design = StudyDesign.NonRandomisedControlled });

        Assert.Equal(
            "Warning subject.study(Krog 2020): check.tool-design(trial-tool, NonRandomisedControlled, [RandomisedControlledTrial])",
            Report.Only(review, "A16"));
    }

    [Fact]
    public void A17_names_a_study_that_nobody_appraised()
    {
        var review = Clean with { Appraisals = [.. Clean.Appraisals.Skip(1)] };

        Assert.Equal("Warning subject.study(Holm 2020): check.not-appraised", Report.Only(review, "A17"));
    }

    [Fact]
    public void A17_names_an_appraisal_without_overall_judgement()
    {
        var review = Clean with { Appraisals = [.. Clean.Appraisals.Skip(1), CleanReview.Appraisal(1, CleanReview.Checklist, null)] };

        Assert.Equal("Warning subject.study(Holm 2020): check.no-overall-appraisal(checklist)", Report.Only(review, "A17"));
    }

    [Fact]
    public void An_item_about_a_study_leads_to_the_study() =>
        Assert.Equal("studies/Holm2020", Assert.Single(Report.Of(Clean with { Appraisals = [.. Clean.Appraisals.Skip(1)] }, "A17")).Place);
}
