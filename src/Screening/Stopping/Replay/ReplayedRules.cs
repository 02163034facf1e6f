using EvidenceSynth.Screening.Simulation;

namespace EvidenceSynth.Screening.Stopping.Replay;

/// <summary>The stopping rules, and the habits that are information only, in the form in which a simulation replays them.</summary>
public static class ReplayedRules
{
    /// <summary>All of them, for one simulation at a time: they share the cross-validation of each checkpoint, done only if one asks.</summary>
    public static IReadOnlyList<StoppingRule> All(RecallTarget target)
    {
        var checkpoints = new Checkpoints();
        return
        [
            .. StoppingRules.All(target).Select(rule => new StoppingRule(rule.Name, state => rule.Judge(checkpoints.Evidence(state)).Fires)),
            .. Heuristic.All.Select(habit => new StoppingRule(habit.Name, state => habit.IsMet(checkpoints.Evidence(state).History))),
        ];
    }
}
