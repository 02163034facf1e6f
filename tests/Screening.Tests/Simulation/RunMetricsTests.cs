using EvidenceSynth.Screening.Simulation;

namespace EvidenceSynth.Tests.Screening.Simulation;

public sealed class RunMetricsTests
{
    // Ten references, three of them relevant, found at ranks 1, 2 and 5: labels 1 1 0 0 1 0 0 0 0 0.
    private readonly RunMetrics _worked = new([1, 2, 5], 10);

    [Fact]
    public void The_average_time_to_discovery_is_the_mean_rank()
    {
        Assert.Equal(8 / 3.0, _worked.Atd, 12);
        Assert.Equal(80 / 3.0, _worked.AtdPercent, 12);
    }

    [Fact]
    public void The_loss_is_the_area_missing_to_the_ideal_curve_over_the_area_between_best_and_worst()
    {
        // Cumulative recall 1 2 2 2 3 3 3 3 3 3 sums to 25; ideal 1 2 3 3 3 3 3 3 3 3 to 27; worst 0 0 0 0 0 0 0 1 2 3 to 6.
        Assert.Equal((27 - 25) / (27 - 6.0), _worked.Loss, 12);
        Assert.Equal(0, new RunMetrics([1, 2, 3], 10).Loss, 12);
        Assert.Equal(1, new RunMetrics([8, 9, 10], 10).Loss, 12);
    }

    [Fact]
    public void The_discounted_gain_is_that_of_the_order_over_that_of_the_ideal_order()
    {
        var gain = 1 + 1 / Math.Log2(3) + 1 / Math.Log2(6);
        var ideal = 1 + 1 / Math.Log2(3) + 1 / Math.Log2(4);
        Assert.Equal(gain / ideal, _worked.Ndcg, 12);
    }

    [Fact]
    public void Work_saved_is_the_share_left_unread_at_95_percent_recall_less_5_percent()
    {
        Assert.Equal(5, _worked.N95);
        Assert.Equal(.5 - .05, _worked.Wss95, 12);
    }

    [Fact]
    public void Ninety_five_percent_of_twenty_is_nineteen()
    {
        Assert.Equal(19, new RunMetrics([.. Enumerable.Range(1, 19), 100], 200).N95);
        Assert.Equal(100, new RunMetrics([.. Enumerable.Range(1, 19), 100], 200).N100);
        Assert.Equal(20, new RunMetrics([.. Enumerable.Range(1, 20), 500], 1000).N95);
    }

    [Fact]
    public void Recall_counts_what_is_found_within_whole_references()
    {
        Assert.Equal((1 / 3.0, 2 / 3.0, 2 / 3.0), (_worked.Recall10, _worked.Recall20, _worked.Recall30));
        // 10 % of 19 references is one whole reference.
        Assert.Equal(.5, new RunMetrics([1, 2], 19).Recall10);
    }

    [Fact]
    public void The_true_negative_rate_follows_the_worked_example_of_ASReview_Insights()
    {
        // 2,000 references, 100 relevant, 1,100 read when 95 were found: TP 95, FP 1005, TN 895 of 1,900.
        var ranks = Enumerable.Range(1, 94).Append(1100).Concat(Enumerable.Range(1996, 5)).ToList();
        Assert.Equal(895 / 1900.0, new RunMetrics(ranks, 2000).Tnr95, 12);
    }

    [Fact]
    public void Agrees_with_the_published_baseline_on_the_relations_between_its_columns()
    {
        // One line of a baseline of ASReview's model: N = 1,331, P = 50, ATD 187.86, n95 676, wss95 .4421111945905334, loss .1267447306791569.
        var ranks = Enumerable.Range(1, 47).Append(676).Concat([771, 771]).ToList();
        var missing = 187.86 * 50 - ranks.Sum();
        var metrics = new RunMetrics(Spread(ranks, (int)Math.Round(missing)), 1331);
        Assert.Equal(187.86, metrics.Atd, 9);
        Assert.Equal(.4421111945905334, metrics.Wss95, 12);
        Assert.Equal(.1267447306791569, metrics.Loss, 12);
    }

    // Moves ranks below the 95 % rank upwards until they sum to so much more; which ones move does not touch the measures compared.
    private static List<int> Spread(List<int> ranks, int missing)
    {
        for (var i = 46; i >= 0 && missing > 0; i--)
        {
            var step = Math.Min(missing, 675 - ranks[i]);
            ranks[i] += step;
            missing -= step;
        }
        ranks.Sort();
        return ranks;
    }
}
