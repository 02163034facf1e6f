using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Storage.Rows;

public sealed class ThemeRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required Guid Id { get; init; }
    public required int Place { get; init; }
    public required LocalizedText Name { get; init; }
    public required LocalizedText? Description { get; init; }

    public static ThemeRow Of(Theme theme, ReviewId review, int place) => new()
    {
        ReviewId = review.Value,
        Id = theme.Id.Value,
        Place = place,
        Name = theme.Name,
        Description = theme.Description,
    };

    public Theme ToTheme() => new(new(Id), Name, Description);
}
