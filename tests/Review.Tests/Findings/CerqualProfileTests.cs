using EvidenceSynth.Findings;

namespace EvidenceSynth.Tests.Review.Findings;

public sealed class CerqualProfileTests
{
    [Fact]
    public void A_profile_dominates_another_when_no_component_is_worse_and_one_is_better() =>
        Assert.All(Profiles.All, left => Assert.All(Profiles.All, right => Assert.Equal(
            left != right && Cerqual.Components.All(component => left[component]!.Value <= right[component]!.Value),
            left.Dominates(right))));

    [Fact]
    public void Dominance_is_a_strict_order()
    {
        Assert.All(Profiles.All, profile => Assert.False(profile.Dominates(profile)));
        Assert.All(Profiles.All, left => Assert.All(Profiles.All.Where(left.Dominates), right => Assert.False(right.Dominates(left))));
    }

    [Fact]
    public void Each_component_can_step_up_or_down_to_a_neighbour()
    {
        Assert.All(Profiles.All, profile => Assert.Equal(
            Cerqual.Components.Sum(component => profile[component] is Concern.NoOrVeryMinor or Concern.Serious ? 1 : 2),
            Profiles.All.Count(profile.IsNeighbourOf)));
        Assert.All(Profiles.All, left => Assert.All(Profiles.All.Where(left.IsNeighbourOf), right =>
            Assert.True(right.IsNeighbourOf(left) && left.Dominates(right) != right.Dominates(left))));
    }

    [Fact]
    public void An_unjudged_component_is_named_as_missing_and_compares_with_nothing()
    {
        var profile = Profiles.Of("0-2-");

        Assert.False(profile.IsComplete);
        Assert.Equal([CerqualComponent.Coherence, CerqualComponent.Relevance], profile.Missing);
        Assert.DoesNotContain(Profiles.All, other =>
            profile.Dominates(other) || other.Dominates(profile) || profile.IsNeighbourOf(other) || other.IsNeighbourOf(profile));
    }

    [Fact]
    public void Components_are_listed_by_concern_in_the_order_of_the_tables()
    {
        Assert.Equal([CerqualComponent.MethodologicalLimitations, CerqualComponent.Relevance], Profiles.Of("2302").With(Concern.Moderate));
        Assert.All(Profiles.All, profile => Assert.Equal(Cerqual.Components, Enum.GetValues<Concern>().SelectMany(profile.With).Order()));
    }
}
