namespace EvidenceSynth.Storage.Rows;

/// <summary>A study that contributes to a finding, at its place in the finding's list.</summary>
public sealed class FindingStudyRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required Guid FindingId { get; init; }
    public required Guid StudyId { get; init; }
    public required int Place { get; set; }
}
