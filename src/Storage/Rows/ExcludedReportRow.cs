using EvidenceSynth.Selection;

namespace EvidenceSynth.Storage.Rows;

public sealed class ExcludedReportRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required int Place { get; init; }
    public required string Authors { get; init; }
    public required int Year { get; init; }
    public required string Title { get; init; }
    public required string ReasonKey { get; init; }
    public required bool FoundByOtherMethods { get; init; }
    public required DataRichness? Richness { get; init; }

    public static ExcludedReportRow Of(ExcludedReport report, ReviewId review, int place) => new()
    {
        ReviewId = review.Value,
        Place = place,
        Authors = report.Authors,
        Year = report.Year,
        Title = report.Title,
        ReasonKey = report.ReasonKey,
        FoundByOtherMethods = report.FoundByOtherMethods,
        Richness = report.Richness,
    };

    public ExcludedReport ToReport() => new(Authors, Year, Title, ReasonKey, FoundByOtherMethods, Richness);
}
