using EvidenceSynth.Text;

namespace EvidenceSynth.Flow;

/// <summary>One equation that the flow must satisfy, with both sides as found.</summary>
/// <param name="Name">What the equation says, such as "identified minus removed equals screened".</param>
/// <param name="Expected">The side that is computed from the steps before.</param>
/// <param name="Recorded">The side that stands in the record.</param>
public sealed record FlowInvariant(Message Name, int Expected, int Recorded)
{
    public bool Holds => Expected == Recorded;
}
