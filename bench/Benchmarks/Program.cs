using BenchmarkDotNet.Running;

namespace EvidenceSynth.Benchmarks;

static class Runner
{
    static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Runner).Assembly).Run(args);
}
