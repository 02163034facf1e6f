using EvidenceSynth.Sources;

namespace EvidenceSynth.Storage.Rows;

public sealed class SearchSourceRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required int Place { get; init; }
    public required string Name { get; init; }
    public required SourceCategory Category { get; init; }
    public required DateOnly? Searched { get; init; }
    public required string Coverage { get; init; }
    public required IReadOnlyList<int> LineHits { get; init; }
    public required int? ReportedHits { get; init; }

    public static SearchSourceRow Of(SearchSource source, ReviewId review, int place) => new()
    {
        ReviewId = review.Value,
        Place = place,
        Name = source.Name,
        Category = source.Category,
        Searched = source.Searched,
        Coverage = source.Coverage,
        LineHits = source.LineHits,
        ReportedHits = source.ReportedHits,
    };

    public SearchSource ToSource() => new(Name, Category, Searched, Coverage, LineHits, ReportedHits);
}
