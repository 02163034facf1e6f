using EvidenceSynth.Findings;
using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Review.Findings;

/// <summary>The 33 findings of the demo review against the rules, the envelope and one another.</summary>
public sealed class DemoFindingsTests
{
    private static readonly IReadOnlyList<NumberedFinding> All = DemoReview.Snapshot.Findings;

    [Theory]
    [InlineData(SuggestionRule.Guidance, "guidance")]
    [InlineData(SuggestionRule.House, "house")]
    public void A_rule_agrees_as_often_as_the_specification_says(SuggestionRule rule, string name)
    {
        var row = Assert.Single(SpecificationRow.Table("demo"), row => row["rule"] == name);

        Assert.Equal(row["agrees"], $"{All.Count(finding => Suggestion.For(Profile(finding), rule)!.Level == Level(finding))}");
        Assert.Equal(row["findings"], $"{All.Count}");
    }

    [Theory]
    [InlineData(SuggestionRule.Guidance, new[] { 4, 8, 13, 14, 18, 30, 31 })]
    [InlineData(SuggestionRule.House, new[] { 12, 19, 23, 24 })]
    public void A_rule_disagrees_on_these_findings(SuggestionRule rule, int[] numbers) =>
        Assert.Equal(numbers, Numbers(All.Where(finding => Suggestion.For(Profile(finding), rule)!.Level != Level(finding))));

    [Fact]
    public void Four_findings_lie_outside_the_envelope() =>
        Assert.Equal([4, 18, 30, 31], Numbers(All.Where(finding => !GuidanceEnvelope.For(Profile(finding))!.Contains(Level(finding)))));

    [Fact]
    public void The_levels_add_up_to_1_high_19_moderate_11_low_and_2_very_low() =>
        Assert.Equal([1, 19, 11, 2], Enum.GetValues<Confidence>().Select(level => All.Count(finding => Level(finding) == level)));

    [Theory]
    [InlineData(4, new[] { 19, 30 }, true)]
    [InlineData(19, new[] { 4, 30 }, true)]
    [InlineData(8, new[] { 13, 24 }, true)]
    [InlineData(24, new[] { 8, 13 }, true)]
    [InlineData(18, new[] { 23 }, true)]
    [InlineData(1, new[] { 3, 10, 22, 25 }, false)]
    [InlineData(16, new int[0], false)]
    public void Precedents_are_the_other_findings_with_the_same_concerns_and_tell_when_they_disagree(int number, int[] same, bool disagree)
    {
        var finding = All[number - 1];
        var precedents = Precedents.For(finding.Finding.Id, Profile(finding), All);

        Assert.Equal(same, Numbers(precedents.Same));
        Assert.Equal(disagree, precedents.Disagree(Level(finding)));
        Assert.Equal(Numbers(All.Where(other => Profile(other).IsNeighbourOf(Profile(finding)))), Numbers(precedents.Neighbours));
        Assert.NotEmpty(precedents.Neighbours);
    }

    [Fact]
    public void An_unjudged_profile_has_no_precedents()
    {
        var precedents = Precedents.For(All[0].Finding.Id, Profiles.Of("20-0"), All);

        Assert.Empty(precedents.Same);
        Assert.Empty(precedents.Neighbours);
    }

    private static CerqualProfile Profile(NumberedFinding finding) => finding.Finding.Assessment.Profile;

    private static Confidence Level(NumberedFinding finding) => finding.Finding.Assessment.Overall!.Level;

    private static IEnumerable<int> Numbers(IEnumerable<NumberedFinding> findings) => findings.Select(finding => finding.Number);
}
