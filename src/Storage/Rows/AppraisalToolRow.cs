using EvidenceSynth.Appraisal;

namespace EvidenceSynth.Storage.Rows;

/// <summary>A tool as the review uses it, kept per review: a later edition of the tool must not change what raters answered.</summary>
public sealed class AppraisalToolRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required string Key { get; init; }
    public required int Place { get; init; }
    public required AppraisalTool Tool { get; init; }

    public static AppraisalToolRow Of(AppraisalTool tool, ReviewId review, int place) => new()
    {
        ReviewId = review.Value,
        Key = tool.Key,
        Place = place,
        Tool = tool,
    };
}
