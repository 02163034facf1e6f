using System.CommandLine;
using System.Globalization;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Screening.Ranking.Vectors;
using EvidenceSynth.Screening.Simulation;
using EvidenceSynth.Screening.Stopping;
using EvidenceSynth.Screening.Stopping.Replay;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Commands;

/// <summary><c>simulate &lt;labelled.csv&gt;</c>: replays a finished screening and measures the ranking and the stopping rules.</summary>
static class SimulateCommand
{
    // The rules that --rule can name.
    private static readonly IReadOnlyList<StoppingRule> Rules = ReplayedRules.All(RecallTarget.Default);

    private static readonly Argument<FileInfo> Labelled = new("labelled") { Description = "CSV with title, abstract, included, and where there are any id, keywords, included_abstract" };
    private static readonly Option<int> Seeds = new("--seeds") { Description = "runs, each with its own prior references (seeds 0, 1, ...)", DefaultValueFactory = _ => 1 };
    private static readonly Option<string> PriorOption = new("--prior") { Description = "included:excluded to draw, or ids, such as 1:1 or 17,204", DefaultValueFactory = _ => "1:1" };
    private static readonly Option<FileInfo?> Protocol = new("--protocol") { Description = "text file with the review's title and inclusion criteria" };
    private static readonly Option<string[]> RuleNames = new("--rule") { Description = "stopping rule to replay; may be repeated" };
    private static readonly Option<string> Language = new("--language") { Description = "language of the references: en, nb, nn, da, sv, de; another leaves words unstemmed", DefaultValueFactory = _ => "en" };
    private static readonly Option<bool> Keywords = new("--keywords") { Description = "read keywords beside title and abstract" };
    private static readonly Option<bool> OnAbstract = new("--on-abstract") { Description = "look for the title and abstract decisions" };
    private static readonly Option<bool> BothLevels = new("--both-levels") { Description = "learn from title and abstract decisions while looking for the final ones" };
    private static readonly Option<FileInfo?> Csv = new("--csv") { Description = "write the runs to this CSV file" };
    private static readonly Option<FileInfo?> Curve = new("--curve") { Description = "draw the recall curves to this SVG file" };

    public static Command Create()
    {
        var json = JsonOutput.Option();
        var command = new Command("simulate", "replay a finished screening and measure the ranking")
        {
            Labelled, Seeds, PriorOption, Protocol, RuleNames, Language, Keywords, OnAbstract, BothLevels, Csv, Curve, json,
        };
        command.SetAction(parsed =>
        {
            var set = Read(parsed);
            var prior = Prior.Parse(parsed.GetRequiredValue(PriorOption));
            var simulator = new Simulator(set, Settings(parsed), TimeProvider.System);
            var runs = Enumerable.Range(0, Math.Max(1, parsed.GetValue(Seeds))).Select(seed => simulator.Run(prior, seed)).ToList();
            if (parsed.GetValue(Csv) is { } csv) File.WriteAllText(csv.FullName, RunTable.Csv(set, runs));
            if (parsed.GetValue(Curve) is { } curve) File.WriteAllText(curve.FullName, RecallCurve.Svg(set, runs));
            if (parsed.GetValue(json)) JsonOutput.Write(AsJson(set, runs));
            else Print(set, runs);
            return ExitCode.Done;
        });
        return command;
    }

    private static LabelledSet Read(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(Labelled);
        using var reader = file.OpenText();
        var set = LabelledFile.Read(reader, Path.GetFileNameWithoutExtension(file.Name));
        return parsed.GetValue(OnAbstract) ? set.OnAbstracts() : set;
    }

    private static SimulationSettings Settings(ParseResult parsed) => new()
    {
        Vectors = new(StemLanguages.TryParse(parsed.GetValue(Language), out var language) ? language : StemLanguage.None, parsed.GetValue(Keywords)),
        Protocol = parsed.GetValue(Protocol) is { } protocol ? new ReferenceText(File.ReadAllText(protocol.FullName)) : null,
        LearnFromAbstractDecisions = parsed.GetValue(BothLevels),
        Rules = [.. (parsed.GetValue(RuleNames) ?? []).Select(Rule)],
    };

    private static StoppingRule Rule(string name) =>
        Rules.FirstOrDefault(rule => rule.Name == name) ?? throw new RefusedException(new("simulation.rule-unknown", name));

    private static object AsJson(LabelledSet set, List<SimulatedRun> runs) => new
    {
        dataset = set.Name,
        records = set.References.Count,
        included = set.Included,
        runs = runs.Select(run => new Dictionary<string, object>(RunTable.Of(run).Select(value => KeyValuePair.Create(value.Key, (object)value.Value)))
        {
            ["seed"] = run.Seed,
            ["prior"] = RunTable.PriorIds(set, run),
        }),
        mean = RunTable.Mean(runs),
        stopping = runs.SelectMany(run => run.Stops).Select(stop => new { rule = stop.Rule, seed = stop.Seed, read = stop.Read, recall = stop.Recall }),
    };

    private static void Print(LabelledSet set, List<SimulatedRun> runs)
    {
        Console.WriteLine(Glossary.Default.Say(new("simulation.heading", set.Name, set.References.Count, set.Included, runs.Count), CommandLine.Language));
        foreach (var (name, value) in RunTable.Mean(runs))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {value,10:0.###}"));
        foreach (var stop in runs.SelectMany(run => run.Stops))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stop.Rule,-20} {stop.Seed,3} {stop.Read,8} {stop.Recall,6:0.000}"));
    }
}
