using EvidenceSynth.Findings;
using EvidenceSynth.Integration;
using EvidenceSynth.Text;

namespace EvidenceSynth.Storage.Rows;

public sealed class CharacteristicRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required Guid Id { get; init; }
    public required int Place { get; init; }
    public required LocalizedText Name { get; init; }
    public required IReadOnlyList<LocalizedText> Descriptions { get; init; }
    public required LocalizedText Question { get; init; }
    public List<CharacteristicFindingRow> Findings { get; init; } = [];

    public static CharacteristicRow Of(Characteristic characteristic, ReviewId review, int place) => new()
    {
        ReviewId = review.Value,
        Id = characteristic.Id.Value,
        Place = place,
        Name = characteristic.Name,
        Descriptions = characteristic.Descriptions,
        Question = characteristic.Question,
        Findings = [.. characteristic.Findings.Select((finding, at) => new CharacteristicFindingRow
        {
            ReviewId = review.Value, CharacteristicId = characteristic.Id.Value, FindingId = finding.Value, Place = at,
        })],
    };

    public Characteristic ToCharacteristic() => new(new(Id), Name, Descriptions, Question,
        [.. Findings.OrderBy(link => link.Place).Select(link => new FindingId(link.FindingId))]);
}
