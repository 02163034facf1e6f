using EvidenceSynth.Screening.Duplicates.Counting;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Screening.Duplicates;

public class CountingTests
{
    private static readonly SourcedRecord[] Records =
        [new("1", "ERIC"), new("2", "ERIC"), new("3", "ERIC"), new("4", "PsycINFO"), new("5", "PsycINFO"), new("6", "Scopus")];

    private static readonly string[][] Groups = [["1", "2", "4"], ["5", "6"]];

    [Fact]
    public void The_first_record_of_a_work_stays_and_later_ones_are_the_duplicates() =>
        Assert.Equal(
            [new("ERIC", 3, 1, 0, 2), new("PsycINFO", 2, 0, 1, 1), new("Scopus", 1, 0, 1, 0)],
            DuplicateCounts.InOrder(Records, Groups));

    [Fact]
    public void Another_order_moves_duplicates_between_sources_but_not_their_sum()
    {
        var counts = DuplicateCounts.InOrder([.. Records.Reverse()], Groups);
        Assert.Equal(new SourceCount("Scopus", 1, 0, 0, 1), counts[0]);
        Assert.Equal(3, counts.Sum(count => count.Duplicates));
    }

    [Fact]
    public void The_overlap_is_the_same_in_any_order()
    {
        var overlap = SourceOverlap.Of(Records, Groups);
        Assert.Equal(["ERIC", "PsycINFO", "Scopus"], overlap.Sources);
        Assert.Equal((3, 2, 2, 1), (overlap.TotalWorks, overlap.Works("ERIC"), overlap.Works("PsycINFO"), overlap.Works("Scopus")));
        Assert.Equal((1, 0, 0), (overlap.Unique("ERIC"), overlap.Unique("PsycINFO"), overlap.Unique("Scopus")));
        Assert.Equal((1, 1, 0), (overlap.Shared("ERIC", "PsycINFO"), overlap.Shared("Scopus", "PsycINFO"), overlap.Shared("ERIC", "Scopus")));
    }

    [Property(MaxTest = 100)]
    public bool Every_record_is_counted_once(int seed)
    {
        var chance = new Random(seed);
        SourcedRecord[] records = [.. Enumerable.Range(0, 50).Select(i => new SourcedRecord($"{i}", $"source {chance.Next(4)}"))];
        var groups = records.GroupBy(_ => chance.Next(30)).Select(group => group.Select(record => record.Id).ToArray()).ToArray();
        var counts = DuplicateCounts.InOrder(records, groups);
        return counts.All(count => count.Identified == count.Duplicates + count.Left)
            && counts.Sum(count => count.Identified) == 50 && counts.Sum(count => count.Left) == groups.Length
            && SourceOverlap.Of(records, groups).TotalWorks == groups.Length;
    }
}
