using EvidenceSynth.Screening.Simulation;

namespace EvidenceSynth.Tests.Field.Ranking;

/// <summary>A real finished screening from file to measure.</summary>
public sealed class LabelledSetTests
{
    [Fact]
    public void The_smallest_labelled_set_is_replayed_with_the_baselines_prior_references_and_no_worse_than_measured()
    {
        const string name = "Cohen_2006_NSAIDS";
        using var reader = File.OpenText(Samples.Path($"screening/{name}.csv"));
        var set = LabelledFile.Read(reader, name);
        Assert.Equal((393, 41), (set.References.Count, set.Included));
        var simulator = new Simulator(set, new(), TimeProvider.System);
        var runs = Enumerable.Range(0, 2).Select(seed => simulator.Run(Prior.OneOfEach, seed)).ToList();
        Assert.Equal(["11", "362"], RunTable.PriorIds(set, runs[0]));
        Assert.Equal(["356", "264"], RunTable.PriorIds(set, runs[1]));
        // Measured 9.4 % with five seeds; ASReview's ELAS u4 needs 9.4 % from the same start.
        Assert.InRange(runs.Average(run => run.Metrics.AtdPercent), 8.5, 9.9);
        Assert.InRange(runs.Average(run => run.Metrics.Wss95), .70, .76);
    }
}
