using EvidenceSynth.Integration;

namespace EvidenceSynth.Storage.Rows;

public sealed class MatrixCellRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required Guid InterventionId { get; init; }
    public required Guid CharacteristicId { get; init; }
    public required int Place { get; init; }
    public required MatrixAnswer Answer { get; init; }
    public required MatrixEvidence? Evidence { get; init; }

    public static MatrixCellRow Of(MatrixCell cell, ReviewId review, int place) => new()
    {
        ReviewId = review.Value,
        InterventionId = cell.Intervention.Value,
        CharacteristicId = cell.Characteristic.Value,
        Place = place,
        Answer = cell.Answer,
        Evidence = cell.Evidence,
    };

    public MatrixCell ToCell() => new(new(InterventionId), new(CharacteristicId), Answer, Evidence);
}
