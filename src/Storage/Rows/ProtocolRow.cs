using EvidenceSynth.Protocols;

namespace EvidenceSynth.Storage.Rows;

/// <summary>The protocol as one document: nothing else points into it, and it is always read whole.</summary>
public sealed class ProtocolRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required Protocol Protocol { get; init; }
}
