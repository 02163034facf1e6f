using EvidenceSynth.Screening.Duplicates;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static EvidenceSynth.Tests.Screening.Duplicates.Cases;

namespace EvidenceSynth.Tests.Screening.Duplicates;

public class EarlierDecisionTests
{
    private static readonly IdentifiedRecord[] Three = [new("a", Article), new("b", Article), new("c", Article)];

    [Fact]
    public void A_pair_found_to_be_two_works_is_neither_merged_nor_asked_again()
    {
        var result = DuplicateFinder.Find(Three[..2], new() { Different = [("b", "a")] });
        Assert.Empty(result.Groups);
        Assert.Empty(result.Queue);
    }

    [Fact]
    public void A_third_record_does_not_bring_them_together()
    {
        var result = DuplicateFinder.Find(Three, new() { Different = [("a", "b")] });
        var group = Assert.Single(result.Groups);
        Assert.Equal(2, group.Ids.Count);
        Assert.False(group.Ids.Contains("a") && group.Ids.Contains("b"));
        Assert.Empty(result.Queue);
    }

    [Fact]
    public void What_a_person_has_joined_stays_joined()
    {
        var other = Article with { Title = "Quite another title that shares no words whatsoever", Authors = ["Vik, B."] };
        var result = DuplicateFinder.Find([new("a", Article), new("b", other), new("c", Article)], new() { Same = [("a", "b")] });
        var group = Assert.Single(result.Groups);
        Assert.Equal(["a", "b", "c"], group.Ids);
        Assert.Equal([MatchRule.Earlier, MatchRule.Place], group.Links.Select(link => link.Rule));
    }

    [Fact]
    public void Records_compared_before_are_only_compared_with_new_ones()
    {
        var result = DuplicateFinder.Find(Three, new() { Compared = new HashSet<string> { "a", "b" } });
        Assert.Equal(["a", "b", "c"], Assert.Single(result.Groups).Ids);
        Assert.Empty(DuplicateFinder.Find(Three[..2], new() { Compared = new HashSet<string> { "a", "b" } }).Groups);
    }

    [Fact]
    public void Decisions_about_records_that_are_gone_are_passed_over() =>
        Assert.Single(DuplicateFinder.Find(Three, new() { Same = [("a", "gone")], Different = [("gone", "b")] }).Groups);

    [Property(MaxTest = 60)]
    public bool No_group_ever_holds_a_pair_found_to_be_different(int seed)
    {
        var records = Generated.Library(seed, 40);
        var chance = new Random(seed);
        var different = Enumerable.Range(0, 15).Select(_ => (records[chance.Next(40)].Id, records[chance.Next(40)].Id)).Where(pair => pair.Item1 != pair.Item2).ToArray();
        var result = DuplicateFinder.Find(records, new() { Different = different });
        return result.Groups.All(group => !different.Any(pair => group.Ids.Contains(pair.Item1) && group.Ids.Contains(pair.Item2)));
    }
}
