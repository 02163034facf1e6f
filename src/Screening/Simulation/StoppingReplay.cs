namespace EvidenceSynth.Screening.Simulation;

/// <summary>Asks the rules of one run every 10 references, later every 3 % of those read, and keeps where each first said stop.</summary>
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
        _next = read + Math.Max(10, read * 3 / 100);
        foreach (var rule in rules)
            if (!_stops.ContainsKey(rule.Name) && rule.SaysStop(state))
                _stops[rule.Name] = new(rule.Name, seed, read, (double)found / relevant);
    }

    public IReadOnlyList<ReplayedStop> Stops(int all) =>
        [.. rules.Select(rule => _stops.TryGetValue(rule.Name, out var stop) ? stop : new(rule.Name, seed, all, 1))];
}
