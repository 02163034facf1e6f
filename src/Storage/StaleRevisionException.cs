using EvidenceSynth.Findings;

namespace EvidenceSynth.Storage;

/// <summary>Somebody else saved the finding after it was shown. Nothing was written; the caller shows both versions and asks.</summary>
public sealed class StaleRevisionException(Finding current) : Exception($"The finding is at revision {current.Revision} already.")
{
    /// <summary>The finding as it is now.</summary>
    public Finding Current { get; } = current;
}
