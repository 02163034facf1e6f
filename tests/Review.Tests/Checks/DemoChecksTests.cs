using EvidenceSynth.Checks;
using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Review.Checks;

/// <summary>What the rules say of the demo review, whose contradictions are known.</summary>
public sealed class DemoChecksTests
{
    private static readonly ReviewSnapshot Demo = DemoReview.Snapshot;

    [Fact]
    public void The_flow_adds_up() => Assert.Empty(Report.Of(Demo, "A1"));

    [Fact]
    public void Three_profiles_have_two_levels_each() => Assert.Equal(
        ["subject.findings([4, 19, 30])", "subject.findings([8, 13, 24])", "subject.findings([18, 23])"],
        Report.Of(Demo, "A6").Select(item => item.Subject.ToString()));

    [Fact]
    public void Findings_4_and_30_are_rated_below_12_and_23_which_are_of_more_concern()
    {
        var items = Report.Of(Demo, "A7");

        Assert.Equal([4, 30], items.Select(Number));
        Assert.All(items, item => Assert.Equal(
            "check.dominance(Low, [check.finding-with-level(12, Moderate), check.finding-with-level(23, Moderate)])", item.Message.ToString()));
    }

    [Fact]
    public void Four_findings_lie_outside_the_envelope() => Assert.Equal([4, 18, 30, 31], Report.Of(Demo, "A8").Select(Number));

    [Fact]
    public void One_finding_is_judged_milder_than_its_only_study() => Assert.Equal(30, Number(Assert.Single(Report.Of(Demo, "A9"))));

    [Fact]
    public void Two_controlled_trials_without_randomisation_were_appraised_with_a_case_control_checklist()
    {
        var items = Report.Of(Demo, "A16");

        Assert.Equal(["studies/McKie2021", "studies/SmytheLeisticoPage2018"], items.Select(item => item.Place));
        Assert.All(items, item => Assert.Equal("check.tool-design", item.Message.Key));
    }

    [Fact]
    public void Three_trials_lack_their_overall_risk_of_bias() => Assert.Equal(
        ["studies/Bergman2019", "studies/Musaddiq2024", "studies/RogersFeller2016"], 
        Report.Of(Demo, "A17").Select(item => item.Place).Order(StringComparer.Ordinal));

    [Fact]
    public void The_search_log_lacks_a_strategy_totals_and_4563_hits()
    {
        var items = Report.Of(Demo, "A19").Select(item => $"{item.Subject}: {item.Message}").ToList();

        Assert.Contains("subject.source(ERIC (ProQuest)): check.source-incomplete([check.source-total])", items);
        Assert.Contains(
            "subject.source(Social Services Abstracts (ProQuest)): check.source-incomplete([check.source-strategy, check.source-date, check.source-total])",
            items);
        Assert.Contains($"subject.search: check.source-totals(Database, {22_272 - 4_563}, 22272)", items);
        Assert.DoesNotContain(items, item => item.Contains("Website", StringComparison.Ordinal));
    }

    [Fact]
    public void Eight_duplicates_are_counted_among_the_full_texts_excluded() =>
        Assert.Equal("check.late-duplicates(8)", Assert.Single(Report.Of(Demo, "A22")).Message.ToString());

    [Fact]
    public void One_finding_of_a_single_study_is_rated_moderate() => Assert.Equal(27, Number(Assert.Single(Report.Of(Demo, "A27"))));

    [Fact]
    public void Flexibility_rests_in_part_on_findings_below_the_threshold() => Assert.Contains(
        "Warning subject.characteristic(Flexibility and adaptation): check.characteristic-partly-below(Moderate, [21, 31], [21, 27, 31])",
        Report.Of(Demo, "A14").Select(item => item.Written()));

    [Fact]
    public void No_answer_of_the_matrix_has_its_passage_yet_and_communication_tells_nothing_apart() => Assert.Equal(
        ["Note subject.matrix: check.cells-unsupported(90, 90)",
         "Note subject.characteristic(Communication and information): check.non-discriminating(15, Yes)"],
        Report.Of(Demo, "A15").Select(item => item.Written()));

    [Fact]
    public void Every_finding_is_judged_whole_and_current() => Assert.DoesNotContain(
        ConsistencyReport.Of(Demo).Items, item => item.Rule is "C1" or "C2" or "C4" or "C5");

    private static int Number(CheckItem item) => Assert.IsType<int>(item.Subject.Arguments[0]);
}
