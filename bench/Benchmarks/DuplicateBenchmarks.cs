using BenchmarkDotNet.Attributes;
using EvidenceSynth.Screening.Duplicates;

namespace EvidenceSynth.Benchmarks;

/// <summary>
/// De-duplication of generated records, about a third of them duplicates. Budgets: 25,000 in 6 s, 100,000 in 25 s, and once 1,000,000 in
/// 5 minutes and 3 GB (<c>--duplicates 1000000</c> runs a size once and prints time, memory and what was found).
/// </summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 1, iterationCount: 3)]
public class DuplicateBenchmarks
{
    [Params(25_000, 100_000)]
    public int Records { get; set; }

    [Benchmark]
    public int Find() => DuplicateFinder.Find(GeneratedRecords.Of(Records, seed: 3)).Removed;

    public static void Once(int records)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var result = DuplicateFinder.Find(GeneratedRecords.Of(records, seed: 3));
        watch.Stop();
        var duplicates = GeneratedRecords.Of(records, seed: 3).Count(record => record.Id.Contains('-', StringComparison.Ordinal));
        var lost = result.Groups.Sum(group => group.Ids.Select(id => id.Split('-')[0]).Distinct().Count() - 1);
        var memory = System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000;
        Console.WriteLine(FormattableString.Invariant(
            $"{records} records, {duplicates} duplicates: {watch.Elapsed.TotalSeconds:0.0} s, {memory} MB at most, {result.Removed - lost} found, {lost} works lost, {result.Queue.Count} asked"));
    }
}
