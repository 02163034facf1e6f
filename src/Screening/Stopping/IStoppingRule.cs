namespace EvidenceSynth.Screening.Stopping;

/// <summary>A rule that a protocol may fix as its reason to stop screening.</summary>
public interface IStoppingRule
{
    /// <summary>Fixed name, used in protocols, logs and commands.</summary>
    string Name { get; }

    RecallTarget Target { get; }

    /// <summary>Answers for any history: nothing read, nothing found and everything read included.</summary>
    StoppingVerdict Judge(StoppingEvidence evidence);
}
