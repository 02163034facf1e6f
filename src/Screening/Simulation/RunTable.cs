using System.Globalization;

namespace EvidenceSynth.Screening.Simulation;

/// <summary>The measures of runs under the names that the command's JSON and CSV use, and their means.</summary>
public static class RunTable
{
    private static readonly IReadOnlyList<(string Name, Func<SimulatedRun, double> Value)> Columns =
    [
        ("wss95", run => run.Metrics.Wss95),
        ("tnr95", run => run.Metrics.Tnr95),
        ("recall10", run => run.Metrics.Recall10),
        ("recall20", run => run.Metrics.Recall20),
        ("recall30", run => run.Metrics.Recall30),
        ("atd", run => run.Metrics.Atd),
        ("atd_pct", run => run.Metrics.AtdPercent),
        ("loss", run => run.Metrics.Loss),
        ("ndcg", run => run.Metrics.Ndcg),
        ("n95", run => run.Metrics.N95),
        ("n100", run => run.Metrics.N100),
        ("seconds", run => run.Seconds),
    ];

    public static IReadOnlyDictionary<string, double> Of(SimulatedRun run) =>
        Columns.ToDictionary(column => column.Name, column => column.Value(run));

    public static IReadOnlyDictionary<string, double> Mean(IReadOnlyList<SimulatedRun> runs) =>
        Columns.ToDictionary(column => column.Name, column => runs.Average(column.Value));

    /// <summary>One line a run and one for the mean; the prior ids are separated by spaces.</summary>
    public static string Csv(LabelledSet set, IReadOnlyList<SimulatedRun> runs)
    {
        var lines = new List<string> { "dataset,seed,prior," + string.Join(',', Columns.Select(column => column.Name)) };
        lines.AddRange(runs.Select(run => Line(set.Name, run.Seed.ToString(CultureInfo.InvariantCulture), string.Join(' ', PriorIds(set, run)), Of(run))));
        lines.Add(Line(set.Name, "mean", "", Mean(runs)));
        return string.Join('\n', lines) + "\n";
    }

    public static IEnumerable<string> PriorIds(LabelledSet set, SimulatedRun run) => run.PriorRows.Select(row => set.References[row].Id);

    private static string Line(string set, string seed, string prior, IReadOnlyDictionary<string, double> values) =>
        string.Join(',', [Quote(set), seed, Quote(prior), .. Columns.Select(column => values[column.Name].ToString("R", CultureInfo.InvariantCulture))]);

    private static string Quote(string text) => text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
