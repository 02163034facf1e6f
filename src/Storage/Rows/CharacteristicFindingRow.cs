namespace EvidenceSynth.Storage.Rows;

/// <summary>A finding that a characteristic rests on, at its place in the characteristic's list.</summary>
public sealed class CharacteristicFindingRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required Guid CharacteristicId { get; init; }
    public required Guid FindingId { get; init; }
    public required int Place { get; init; }
}
