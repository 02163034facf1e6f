using EvidenceSynth.Flow;

namespace EvidenceSynth.Storage.Rows;

/// <summary>The recorded counts of the flow diagram as one document.</summary>
public sealed class FlowRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required RecordedFlow Flow { get; init; }
}
