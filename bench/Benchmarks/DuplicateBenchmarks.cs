using System.Diagnostics;
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
    private IdentifiedRecord[] _records = [];

    [Params(25_000, 100_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Generate() => _records = [.. GeneratedRecords.Of(Records, seed: 3)];

    [Benchmark]
    public int Find() => DuplicateFinder.Find(_records).Removed;

    /// <summary>The records are made while they are read, as a reader of files would, and none is kept.</summary>
    public static void Once(int records)
    {
        var (duplicates, start) = (0, Environment.CpuUsage.TotalTime);
        var watch = Stopwatch.StartNew();
        var result = DuplicateFinder.Find(GeneratedRecords.Of(records, seed: 3).Select(Counted));
        watch.Stop();
        var lost = result.Groups.Sum(group => group.Ids.Select(id => id.Split('-')[0]).Distinct().Count() - 1);
        var (processor, memory) = ((Environment.CpuUsage.TotalTime - start).TotalSeconds, Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000);
        Console.WriteLine(FormattableString.Invariant(
            $"{records} records, {duplicates} duplicates: {watch.Elapsed.TotalSeconds:0.0} s ({processor:0.0} s of processor), {memory} MB at most, {result.Removed - lost} found, {lost} works lost, {result.Queue.Count} asked"));

        IdentifiedRecord Counted(IdentifiedRecord record)
        {
            if (record.Id.Contains('-', StringComparison.Ordinal)) duplicates++;
            return record;
        }
    }
}
