using EvidenceSynth.Findings;

namespace EvidenceSynth.Tests.Review.Findings;

public sealed class GuidanceEnvelopeTests
{
    [Fact]
    public void Each_profile_gets_the_span_that_the_specification_says()
    {
        var table = SpecificationRow.Table("envelope");

        Assert.All(Profiles.All, profile =>
        {
            var row = SpecificationRow.For(profile, table);
            Assert.Equal(new GuidanceEnvelope(row.Level("highest"), row.Level("lowest")), GuidanceEnvelope.For(profile));
        });
    }

    [Fact]
    public void It_contains_its_two_ends_and_what_lies_between_and_nothing_else()
    {
        Assert.All(Profiles.All.Select(profile => GuidanceEnvelope.For(profile)!), envelope =>
            Assert.All(Enum.GetValues<Confidence>(), level =>
                Assert.Equal(level >= envelope.Highest && level <= envelope.Lowest, envelope.Contains(level))));
        Assert.Contains(Profiles.All, profile => !GuidanceEnvelope.For(profile)!.Contains(Confidence.High));
        Assert.Contains(Profiles.All, profile => !GuidanceEnvelope.For(profile)!.Contains(Confidence.VeryLow));
    }

    [Fact]
    public void The_guidance_rule_never_points_outside() => Assert.All(Profiles.All, profile =>
        Assert.True(GuidanceEnvelope.For(profile)!.Contains(Suggestion.For(profile, SuggestionRule.Guidance)!.Level), $"{profile}"));

    [Fact]
    public void The_house_rule_points_outside_for_two_or_more_moderate_concerns_without_a_serious_one_and_nowhere_else() =>
        Assert.All(Profiles.All, profile => Assert.Equal(
            profile.Count(Concern.Serious) > 0 || profile.Count(Concern.Moderate) < 2,
            GuidanceEnvelope.For(profile)!.Contains(Suggestion.For(profile, SuggestionRule.House)!.Level)));

    [Fact]
    public void Both_ends_are_monotone() =>
        Assert.All(Profiles.All, better => Assert.All(Profiles.All.Where(better.Dominates), worse =>
        {
            var (upper, lower) = (GuidanceEnvelope.For(better)!, GuidanceEnvelope.For(worse)!);
            Assert.True(upper.Highest <= lower.Highest && upper.Lowest <= lower.Lowest, $"{better} {worse}");
        }));

    [Fact]
    public void It_is_said_as_a_span_or_as_the_one_level_it_holds()
    {
        Assert.Equal("cerqual.envelope(High, Moderate)", GuidanceEnvelope.For(Profiles.Of("2000"))!.InWords.ToString());
        Assert.Equal("cerqual.envelope-one(High)", GuidanceEnvelope.For(Profiles.Of("0000"))!.InWords.ToString());
    }
}
