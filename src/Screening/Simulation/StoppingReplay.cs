using EvidenceSynth.Screening.Stopping;

namespace EvidenceSynth.Screening.Simulation;

/// <summary>Asks the rules of one run as <see cref="CheckSchedule"/> says and keeps where each first said stop.</summary>
sealed class StoppingReplay(IReadOnlyList<StoppingRule> rules, int seed, int relevant)
{
    private readonly Dictionary<string, ReplayedStop> _stops = new(StringComparer.Ordinal);
    private int _next = 10;

    /// <summary>Relevant references to be found.</summary>
    public int Relevant => relevant;

    public bool IsDone => _stops.Count == rules.Count;

    public void Check(RunState state, int found, int read)
    {
        if (read < _next || IsDone) return;
        _next = read + CheckSchedule.ReferencesUntilNext(read);
        foreach (var rule in rules)
            if (!_stops.ContainsKey(rule.Name) && rule.SaysStop(state))
                _stops[rule.Name] = new(rule.Name, seed, read, (double)found / relevant);
    }

    public IReadOnlyList<ReplayedStop> Stops(int all) =>
        [.. rules.Select(rule => _stops.TryGetValue(rule.Name, out var stop) ? stop : new(rule.Name, seed, all, 1))];
}
