using EvidenceSynth.Findings;

namespace EvidenceSynth.Tests.Review.Findings;

/// <summary>The tables of docs/methods/cerqual.md, run over all 256 profiles.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData(SuggestionRule.Guidance, "guidance")]
    [InlineData(SuggestionRule.House, "house")]
    public void Each_profile_gets_the_level_that_the_specification_says(SuggestionRule rule, string name)
    {
        var table = SpecificationRow.Table(name);

        Assert.All(Profiles.All, profile =>
        {
            var row = SpecificationRow.For(profile, table);
            Assert.Equal(row.Level("suggestion"), Suggestion.For(profile, rule)!.Level);
            Assert.Equal(row["levels down"], $"{(int)row.Level("suggestion")}");
        });
    }

    [Fact]
    public void The_published_worked_examples_lie_in_the_envelope_and_get_the_words_that_the_specification_says()
    {
        var examples = SpecificationRow.Table("examples");

        Assert.Equal(4, examples.Count);
        Assert.All(examples, example =>
        {
            Assert.True(GuidanceEnvelope.For(example.Profile)!.Contains(example.Level("published")), example["example"]);
            Assert.Equal(example.Level("rule A"), Suggestion.For(example.Profile, SuggestionRule.Guidance)!.Level);
            Assert.Equal(example.Level("rule B"), Suggestion.For(example.Profile, SuggestionRule.House)!.Level);
        });
        Assert.Equal(3, examples.Count(example => example.Level("published") == example.Level("rule A")));
        Assert.Equal(2, examples.Count(example => example.Level("published") == example.Level("rule B")));
    }

    [Theory]
    [InlineData(SuggestionRule.Guidance)]
    [InlineData(SuggestionRule.House)]
    public void More_concern_never_leads_to_more_confidence(SuggestionRule rule) =>
        Assert.All(Profiles.All, better => Assert.All(Profiles.All.Where(better.Dominates), worse =>
            Assert.True(Suggestion.For(better, rule)!.Level <= Suggestion.For(worse, rule)!.Level, $"{better} {worse}")));

    [Theory]
    [InlineData(SuggestionRule.Guidance)]
    [InlineData(SuggestionRule.House)]
    public void It_does_not_matter_which_component_carries_a_concern(SuggestionRule rule) =>
        Assert.All(
            Profiles.All.GroupBy(profile => (profile.Count(Concern.Serious), profile.Count(Concern.Moderate), profile.Count(Concern.Minor))),
            alike => Assert.Single(alike.Select(profile => Suggestion.For(profile, rule)!.Level).Distinct()));

    [Theory]
    [InlineData("---0")]
    [InlineData("012-")]
    [InlineData("----")]
    public void An_incomplete_profile_has_neither_suggestion_nor_envelope(string digits)
    {
        Assert.Null(Suggestion.For(Profiles.Of(digits), SuggestionRule.Guidance));
        Assert.Null(Suggestion.For(Profiles.Of(digits), SuggestionRule.House));
        Assert.Null(GuidanceEnvelope.For(Profiles.Of(digits)));
    }

    [Fact]
    public void The_guidance_words_each_step_down_with_the_components_that_led_to_it()
    {
        string[] moderate = ["cerqual.start-high", "cerqual.down-serious(MethodologicalLimitations)", "cerqual.down-moderate([Coherence, Relevance])"];
        string[] minor = ["cerqual.start-high", "cerqual.down-minor([MethodologicalLimitations, Adequacy])"];

        Assert.Equal(moderate, Suggestion.For(Profiles.Of("3212"), SuggestionRule.Guidance)!.Steps.Select(step => step.ToString()));
        Assert.Equal(minor, Suggestion.For(Profiles.Of("1010"), SuggestionRule.Guidance)!.Steps.Select(step => step.ToString()));
    }

    [Fact]
    public void The_guidance_words_as_many_steps_down_as_the_level_lies_below_high()
    {
        Assert.All(Profiles.All, profile =>
        {
            var suggestion = Suggestion.For(profile, SuggestionRule.Guidance)!;
            Assert.Equal((int)suggestion.Level, Math.Min(suggestion.Steps.Count - 1, (int)Confidence.VeryLow));
        });
    }

    [Fact]
    public void The_house_rule_words_the_one_sentence_that_decided()
    {
        var words = Profiles.All.GroupBy(profile => Assert.Single(Suggestion.For(profile, SuggestionRule.House)!.Steps).Key).ToList();

        Assert.Equal(8, words.Count);
        Assert.All(words, alike => Assert.Single(alike.Select(profile => Suggestion.For(profile, SuggestionRule.House)!.Level).Distinct()));
        Assert.Equal("cerqual.house-one-serious", Suggestion.For(Profiles.Of("3000"), SuggestionRule.House)!.Steps[0].Key);
    }
}
