using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Storage.Rows;

public sealed class FindingRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required Guid Id { get; init; }
    public required int Place { get; init; }
    public required Guid ThemeId { get; set; }
    public required LocalizedText ShortName { get; set; }
    public required LocalizedText Statement { get; set; }
    public required StoredAssessment Assessment { get; set; }

    /// <summary>Concurrency token, set by the program because SQLite has none of its own.</summary>
    public required int Revision { get; set; }

    public List<FindingStudyRow> Studies { get; init; } = [];

    public static FindingRow Of(Finding finding, ReviewId review, int place) => new()
    {
        ReviewId = review.Value,
        Id = finding.Id.Value,
        Place = place,
        ThemeId = finding.Theme.Value,
        ShortName = finding.ShortName,
        Statement = finding.Statement,
        Assessment = StoredAssessment.Of(finding.Assessment),
        Revision = finding.Revision,
        Studies = Links(finding, review),
    };

    public Finding ToFinding() => new(new(Id), new(ThemeId), ShortName, Statement,
        [.. Studies.OrderBy(link => link.Place).Select(link => new Studies.StudyId(link.StudyId))], Assessment.ToAssessment(), Revision);

    /// <summary>Takes over what people write. Place and revision are the store's, and the studies are rows of their own.</summary>
    public void Take(Finding finding)
    {
        ThemeId = finding.Theme.Value;
        ShortName = finding.ShortName;
        Statement = finding.Statement;
        Assessment = StoredAssessment.Of(finding.Assessment);
    }

    public static List<FindingStudyRow> Links(Finding finding, ReviewId review) =>
        [.. finding.Studies.Select((study, place) => new FindingStudyRow { ReviewId = review.Value, FindingId = finding.Id.Value, StudyId = study.Value, Place = place })];
}
