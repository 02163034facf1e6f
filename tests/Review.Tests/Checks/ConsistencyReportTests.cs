using EvidenceSynth.Text;
using EvidenceSynth.Checks;
using EvidenceSynth.Findings;
using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Review.Checks;

public sealed class ConsistencyReportTests
{
    [Fact]
    public void A_review_without_fault_gives_an_empty_report()
    {
        var report = ConsistencyReport.Of(new CleanReview().Build());

        Assert.Empty(report.Items);
        Assert.Equal((0, 0, 0), (report.Errors, report.Warnings, report.Notes));
    }

    [Fact]
    public void A_review_that_has_just_begun_gives_an_empty_report() => Assert.Empty(ConsistencyReport.Of(new CleanReview
    {
        Sources = [], Flow = null, ExcludedReports = [], Studies = [], Appraisals = [],
        Themes = [], Findings = [], Characteristics = [], Interventions = [], Cells = [],
    }.Build()).Items);

    [Fact]
    public void Errors_come_first_then_warnings_then_notes_and_each_is_counted()
    {
        var review = new CleanReview()
            .With(1, study => study with { Aliases = ["Holm et al. 2019"], Discrepancies = [new("study.year", LocalizedText.Of(Language.English, "2019"), LocalizedText.Of(Language.English, "page 4"))] })
            .With(4, CleanReview.Finding(4, "3020", null, 2, 3));

        var report = ConsistencyReport.Of(review.Build());

        Assert.Equal(report.Items.Select(item => item.Severity).Order(), report.Items.Select(item => item.Severity));
        Assert.Equal(["C1", "A2", "A3"], report.Items.Select(item => item.Rule));
        Assert.Equal((1, 1, 1), (report.Errors, report.Warnings, report.Notes));
    }

    [Fact]
    public void The_reference_lists_the_rules_and_nothing_else() => Assert.Equal(
        ConsistencyReport.Rules.Select(rule => rule.Id), MarkdownTable.Read("docs/reference/consistency-rules.md", "rules").Rows.Select(row => row["id"]));

    [Fact]
    public void Each_rule_has_an_id_of_its_own() => Assert.Distinct(ConsistencyReport.Rules.Select(rule => rule.Id));
}
