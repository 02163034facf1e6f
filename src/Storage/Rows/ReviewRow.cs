using EvidenceSynth.Text;

namespace EvidenceSynth.Storage.Rows;

public sealed class ReviewRow
{
    public const int FirstRevision = 1;

    public required Guid Id { get; init; }
    public required string Slug { get; init; }
    public required LocalizedText Title { get; init; }
    public required ReviewKind Kind { get; init; }
    public required Language ReportLanguage { get; init; }

    /// <summary>Grows with every change to anything in the review, so that a snapshot knows whether it is still the newest.</summary>
    public required int Revision { get; init; }

    public required DateTimeOffset Changed { get; init; }

    public static ReviewRow Of(Review review, DateTimeOffset changed) => new()
    {
        Id = review.Id.Value,
        Slug = review.Slug,
        Title = review.Title,
        Kind = review.Kind,
        ReportLanguage = review.ReportLanguage,
        Revision = FirstRevision,
        Changed = changed,
    };

    public Review ToReview() => new(new(Id), Slug, Title, Kind, ReportLanguage);
}
