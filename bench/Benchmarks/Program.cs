using BenchmarkDotNet.Running;

namespace EvidenceSynth.Benchmarks;

static class Runner
{
    static void Main(string[] args)
    {
        if (args is ["--duplicates", var records]) DuplicateBenchmarks.Once(int.Parse(records, System.Globalization.CultureInfo.InvariantCulture));
        else if (args is ["--ranking", var references]) RankingBenchmarks.Once(int.Parse(references, System.Globalization.CultureInfo.InvariantCulture));
        else BenchmarkSwitcher.FromAssembly(typeof(Runner).Assembly).Run(args);
    }
}
