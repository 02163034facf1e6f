using EvidenceSynth.Screening.Simulation;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Screening.Simulation;

public sealed class SimulatorTests
{
    // Every fifth reference is about school absence, the others about gardens; each has words of its own.
    private static readonly LabelledSet Set = new("made-up", [.. Enumerable.Range(0, 60).Select(row => new LabelledReference(
        $"r{row}", row % 5 == 2 ? new($"School absence {row}", $"Pupils stay away from school, parents worry {row * 7}") : new($"Garden {row}", $"Beans and frost in school soil {row * 3}"),
        row % 5 == 2, row % 5 is 2 or 3))]);

    private static SimulatedRun Run(SimulationSettings? settings = null, Prior? prior = null, int seed = 0) =>
        new Simulator(Set, settings ?? new(), TimeProvider.System).Run(prior ?? Prior.OneOfEach, seed);

    [Fact]
    public void Finds_an_easy_topic_first_and_stops_at_the_last_relevant_reference()
    {
        var run = Run();
        Assert.Equal(Enumerable.Range(1, 11), run.Ranks);
        Assert.Equal(58, run.References);
        Assert.Equal(0, run.Metrics.Loss);
        Assert.Empty(run.Stops);
    }

    [Fact]
    public void The_same_seed_gives_the_same_run_and_another_seed_another_prior()
    {
        Assert.Equal(Run().Ranks, Run().Ranks);
        Assert.NotEqual(Run().PriorRows, Run(seed: 1).PriorRows);
    }

    [Fact]
    public void Without_prior_and_protocol_the_order_of_the_file_is_read_until_something_is_found()
    {
        Assert.Equal([3, 4], Run(prior: new(0, 0, [])).Ranks.Take(2));
    }

    [Fact]
    public void The_protocol_alone_finds_the_first_relevant_reference()
    {
        Assert.Equal(1, Run(new() { Protocol = new("Pupils who stay away") }, new(0, 0, [])).Ranks[0]);
    }

    [Fact]
    public void Replays_a_stopping_rule_at_its_first_stop_and_the_full_list_where_it_never_stops()
    {
        var rules = new[]
        {
            new StoppingRule("after 20", state => state.Labels.Count - state.Priors >= 20),
            new StoppingRule("first check", _ => true),
            new StoppingRule("never", _ => false),
        };
        var run = Run(new() { Rules = rules });
        Assert.Equal([new("after 20", 0, 20, 1), new("first check", 0, 10, 10 / 11.0), new("never", 0, 58, 1)], run.Stops);
        Assert.Equal(Run().Ranks, run.Ranks);
    }

    [Fact]
    public void Abstract_decisions_can_teach_while_the_final_ones_are_looked_for()
    {
        var strengths = new HashSet<(bool, float)>();
        var watch = new StoppingRule("never", state =>
        {
            strengths.UnionWith(state.Labels.Select(label => (label.Relevant, label.Strength)));
            return false;
        });
        Assert.Equal(11, Run(new() { LearnFromAbstractDecisions = true, Rules = [watch] }).Ranks.Count);
        Assert.Equal([(true, 1), (false, 1), (true, .3f)], strengths.OrderByDescending(label => label.Item2).ThenByDescending(label => label.Item1));
    }

    [Fact]
    public void The_schedule_learns_at_every_label_then_ever_more_rarely()
    {
        var schedule = RefitSchedule.Default;
        Assert.Equal([3, 60, 65, 300, 325, 650, 1500, 1750], new[] { 2, 59, 60, 295, 300, 600, 1450, 1500 }.Select(schedule.Next));
    }

    [Fact]
    public void The_table_and_the_curve_hold_every_run()
    {
        var run = Run();
        var lines = RunTable.Csv(Set, [run, Run(seed: 1)]).TrimEnd().Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("dataset,seed,prior,wss95", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("made-up,mean,", lines[3], StringComparison.Ordinal);
        var svg = System.Xml.Linq.XDocument.Parse(RecallCurve.Svg(Set, [run])).Root!;
        Assert.Equal("svg", svg.Name.LocalName);
        Assert.Contains(svg.Elements(), element => element.Name.LocalName == "path" && ((string)element.Attribute("d")!).Count(letter => letter == 'V') == 11);
    }
}
