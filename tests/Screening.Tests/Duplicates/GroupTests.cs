using EvidenceSynth.Screening.Duplicates;
using EvidenceSynth.Text;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static EvidenceSynth.Tests.Screening.Duplicates.Cases;

namespace EvidenceSynth.Tests.Screening.Duplicates;

public class GroupTests
{
    [Fact]
    public void A_poor_record_does_not_join_two_works_that_contradict_each_other()
    {
        var poor = Article with { Journal = "", Volume = "", Issue = "", Pages = "", Type = "" };
        var other = Article with { Journal = "Congress of Quite Another Society", Volume = "77", Issue = "", Pages = "900-901" };
        var result = Find(("article", Article), ("congress", other), ("poor", poor));
        Assert.All(result.Groups, group => Assert.False(group.Ids.Contains("article") && group.Ids.Contains("congress")));
        Assert.Single(result.Groups);
        Assert.NotEmpty(result.Queue);
    }

    [Fact]
    public void Two_groups_are_asked_about_once()
    {
        var early = Article with { Year = 2018, Volume = "", Issue = "", Pages = "" };
        var result = Find(("a1", Article), ("a2", Article), ("b1", early), ("b2", early));
        Assert.Equal(2, result.Groups.Count);
        Assert.Single(result.Queue);
    }

    [Fact]
    public void A_group_of_n_is_held_together_by_n_minus_1_links_with_reasons()
    {
        var group = Assert.Single(Find(("a", Article), ("b", Article), ("c", Article with { Issue = "" })).Groups);
        Assert.Equal(["a", "b", "c"], group.Ids);
        Assert.Equal(2, group.Links.Count);
        Assert.All(group.Links, link => Assert.Equal(MatchRule.Place, link.Rule));
        Assert.All(group.Links, link => Assert.StartsWith("duplicates.reason", link.Reason.Key, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_two_records_under_one_id()
    {
        var refused = Assert.Throws<RefusedException>(() => Find(("a", Article), ("a", Article)));
        Assert.Equal("duplicates.same-id", refused.Reason.Key);
    }

    [Fact]
    public void Nothing_comes_of_nothing() => Assert.Empty(Find().Groups);

    [Fact]
    public void Stays_quick_where_thousands_of_records_are_the_same()
    {
        var result = DuplicateFinder.Find(Enumerable.Range(0, 3000).Select(i => new IdentifiedRecord($"r{i:0000}", Article)));
        Assert.Equal(3000, Assert.Single(result.Groups).Ids.Count);
    }

    [Property(MaxTest = 60)]
    public bool The_order_of_the_records_does_not_matter(int seed)
    {
        var records = Generated.Library(seed, 60);
        var order = new Random(seed);
        var shuffled = records.OrderBy(_ => order.Next()).ToArray();
        return Lines(DuplicateFinder.Find(records)).SequenceEqual(Lines(DuplicateFinder.Find(shuffled)));
    }

    [Property(MaxTest = 60)]
    public bool No_record_stands_in_two_groups_and_no_question_within_a_group(int seed)
    {
        var result = DuplicateFinder.Find(Generated.Library(seed, 60));
        var members = result.Groups.SelectMany(group => group.Ids).ToArray();
        var together = result.Groups.SelectMany((group, number) => group.Ids.Select(id => (id, number))).ToDictionary(pair => pair.id, pair => pair.number);
        return members.Distinct().Count() == members.Length
            && result.Queue.All(pair => !together.TryGetValue(pair.Id1, out var first) || !together.TryGetValue(pair.Id2, out var second) || first != second);
    }
}
