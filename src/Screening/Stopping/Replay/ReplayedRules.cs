using EvidenceSynth.Screening.Simulation;

namespace EvidenceSynth.Screening.Stopping.Replay;

/// <summary>The stopping rules, and the habits that are information only, in the form in which a simulation replays them.</summary>
public static class ReplayedRules
{
    /// <summary>Every name that can be replayed: the rules first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. StoppingRules.All(RecallTarget.Default).Select(rule => rule.Name), .. Heuristic.All.Select(habit => habit.Name)];

    /// <summary>The rules by name, for one simulation at a time; they share the cross-validation of each checkpoint.</summary>
    /// <remarks>A name that is not among <see cref="Names"/> is left out.</remarks>
    public static IReadOnlyList<StoppingRule> For(RecallTarget target, IReadOnlyCollection<string> names)
    {
        var checkpoints = new Checkpoints();
        return
        [
            .. StoppingRules.All(target).Where(rule => names.Contains(rule.Name))
                .Select(rule => new StoppingRule(rule.Name, state => rule.Judge(checkpoints.Evidence(state)).Fires)),
            .. Heuristic.All.Where(habit => names.Contains(habit.Name))
                .Select(habit => new StoppingRule(habit.Name, state => habit.IsMet(checkpoints.Evidence(state).History))),
        ];
    }
}
