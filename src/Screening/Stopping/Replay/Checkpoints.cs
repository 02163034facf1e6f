using EvidenceSynth.Screening.Simulation;

namespace EvidenceSynth.Screening.Stopping.Replay;

/// <summary>Builds the evidence of each checkpoint of a simulation once, for all rules, and remembers what the earlier ones of the run estimated.</summary>
sealed class Checkpoints
{
    private readonly List<PastEstimate> _earlier = [];
    private RunState? _state;
    private StoppingEvidence? _evidence;

    public StoppingEvidence Evidence(RunState state)
    {
        if (ReferenceEquals(state, _state)) return _evidence!;
        if (_state is null || state.Seed != _state.Seed || state.Labels.Count < _evidence!.History.Read) _earlier.Clear();
        else if (_evidence.HasEstimate) _earlier.Add(new(_evidence.History.Found, _evidence.Calibrated!.Mean));
        _state = state;
        return _evidence = Of(state);
    }

    private StoppingEvidence Of(RunState state)
    {
        var labels = state.Labels.ToArray();
        var history = new ReadingHistory(labels.Select(label => label.Relevant), state.Vectors.Count);
        return new(history, () => CrossValidation.Of(state.Vectors, state.Settings.Linear, labels, state.Fit.Linear), earlier: [.. _earlier]);
    }
}
