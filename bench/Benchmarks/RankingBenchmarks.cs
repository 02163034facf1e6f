using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Benchmarks;

/// <summary>
/// Ranking anew after one more decision, with 500 decisions made. Budgets: 15,000 references in 1 s, 100,000 in 5 s, and once 1,000,000 within 6 GB
/// (<c>--ranking 1000000</c> runs a size once and prints the time of each step and the memory).
/// </summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 2, iterationCount: 5, invocationCount: 1)]
public class RankingBenchmarks
{
    private const int Decisions = 500;

    private readonly List<ScreeningLabel> _labels = [];
    private Ranker? _ranker;

    [Params(15_000, 100_000)]
    public int References { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var vectors = ReferenceVectors.Build(Texts(References), new VectorSettings());
        _ranker = new(vectors, SimilarityGraph.Build(vectors), RankingSettings.Default);
        for (var i = 0; i < Decisions; i++) Decide(References);
        _ranker.Rank(_labels);
    }

    [Benchmark]
    public IReadOnlyList<int> Warm()
    {
        Decide(References);
        return _ranker!.Rank(_labels).Order();
    }

    public static void Once(int references)
    {
        var bench = new RankingBenchmarks { References = references };
        var watch = Stopwatch.StartNew();
        var vectors = ReferenceVectors.Build(Texts(references), new VectorSettings());
        Say("vectors", watch);
        bench._ranker = new(vectors, SimilarityGraph.Build(vectors), RankingSettings.Default);
        Say("graph", watch);
        for (var i = 0; i < Decisions; i++) bench.Decide(references);
        bench._ranker.Rank(bench._labels).Order();
        Say("first ranking", watch);
        bench.Warm();
        Say("ranking after one more decision", watch);
    }

    private void Decide(int references) => _labels.Add(new((int)(_labels.Count * 7919L % references), _labels.Count % 20 == 0));

    private static IEnumerable<ReferenceText> Texts(int count) =>
        GeneratedRecords.Of(count, seed: 3).Select(record => new ReferenceText(record.Content.Title, record.Content.Abstract));

    private static void Say(string step, Stopwatch watch)
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant(
            $"{step}: {watch.Elapsed.TotalSeconds:0.00} s; all so far {process.TotalProcessorTime.TotalSeconds:0.00} s of processor time, {process.PeakWorkingSet64 / 1_000_000} MB at most"));
        watch.Restart();
    }
}
