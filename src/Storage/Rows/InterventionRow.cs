using EvidenceSynth.Integration;
using EvidenceSynth.Text;

namespace EvidenceSynth.Storage.Rows;

public sealed class InterventionRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required Guid Id { get; init; }
    public required int Place { get; init; }
    public required Guid StudyId { get; init; }
    public required LocalizedText Name { get; init; }
    public required string Type { get; init; }

    public static InterventionRow Of(Intervention intervention, ReviewId review, int place) => new()
    {
        ReviewId = review.Value,
        Id = intervention.Id.Value,
        Place = place,
        StudyId = intervention.Study.Value,
        Name = intervention.Name,
        Type = intervention.Type,
    };

    public Intervention ToIntervention() => new(new(Id), new(StudyId), Name, Type);
}
