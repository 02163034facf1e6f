using System.Text.Json;

namespace EvidenceSynth.Tests.App.Commands;

/// <summary>The contract of <c>simulate</c> (docs/reference/simulate-json.md).</summary>
public sealed class SimulateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evidencesynth-").FullName;

    private string Labelled => Path.Combine(_folder, "absence.csv");

    public SimulateCommandTests() => File.WriteAllText(Labelled, "id,title,abstract,included\n" + string.Concat(Enumerable.Range(0, 30)
        .Select(row => row % 6 == 1 ? $"r{row},School absence {row},\"Pupils, parents and worry\",1\n" : $"r{row},Garden {row},Beans and frost,0\n")));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Json_holds_every_run_with_its_prior_and_the_mean()
    {
        var answer = await Program.RunAsync("simulate", Labelled, "--seeds", "2", "--json");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        using var json = JsonDocument.Parse(answer.Output);
        var root = json.RootElement;
        Assert.Equal(("absence", 30, 5), (root.GetProperty("dataset").GetString(), root.GetProperty("records").GetInt32(), root.GetProperty("included").GetInt32()));
        Assert.Equal([0, 1], root.GetProperty("runs").EnumerateArray().Select(run => run.GetProperty("seed").GetInt32()));
        Assert.All(root.GetProperty("runs").EnumerateArray(), run => Assert.Equal(2, run.GetProperty("prior").GetArrayLength()));
        foreach (var measure in new[] { "wss95", "recall10", "recall20", "recall30", "atd", "atd_pct", "loss", "ndcg", "n95", "n100", "seconds" })
            Assert.Equal(root.GetProperty("runs").EnumerateArray().Average(run => run.GetProperty(measure).GetDouble()), root.GetProperty("mean").GetProperty(measure).GetDouble(), 9);
        Assert.Equal(0, root.GetProperty("stopping").GetArrayLength());
    }

    [Fact]
    public async Task Writes_the_runs_and_the_curve_to_files()
    {
        var (csv, svg) = (Path.Combine(_folder, "runs.csv"), Path.Combine(_folder, "curve.svg"));
        var answer = await Program.RunAsync("simulate", Labelled, "--prior", "r1,r2", "--csv", csv, "--curve", svg);
        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(3, (await File.ReadAllLinesAsync(csv)).Length);
        Assert.StartsWith("<svg", await File.ReadAllTextAsync(svg), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--prior", "r99", "absence holds no reference with the id “r99”.")]
    [InlineData("--rule", "a feeling", "There is no stopping rule “a feeling”.")]
    public async Task Refuses_in_one_line_what_it_cannot_do(string option, string value, string reason)
    {
        var answer = await Program.RunAsync("simulate", Labelled, option, value);
        Assert.Equal((2, reason), (answer.ExitCode, answer.Error.Trim()));
    }

    [Fact]
    public async Task Refuses_a_file_that_is_not_there()
    {
        var answer = await Program.RunAsync("simulate", Path.Combine(_folder, "nothing.csv"));
        Assert.Equal(2, answer.ExitCode);
        Assert.Single(answer.Error.Trim().Split('\n'));
    }
}
