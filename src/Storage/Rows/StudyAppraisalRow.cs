using EvidenceSynth.Appraisal;
using EvidenceSynth.Team;

namespace EvidenceSynth.Storage.Rows;

public sealed class StudyAppraisalRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required int Place { get; init; }
    public required Guid StudyId { get; init; }
    public required string ToolKey { get; init; }
    public required IReadOnlyDictionary<string, string> Answers { get; init; }
    public required string? Overall { get; init; }
    public required Signature Signature { get; init; }

    public static StudyAppraisalRow Of(StudyAppraisal appraisal, ReviewId review, int place) => new()
    {
        ReviewId = review.Value,
        Place = place,
        StudyId = appraisal.Study.Value,
        ToolKey = appraisal.Tool.Key,
        Answers = appraisal.Answers,
        Overall = appraisal.Overall,
        Signature = appraisal.Signature,
    };

    public StudyAppraisal ToAppraisal(IReadOnlyDictionary<string, AppraisalTool> tools) =>
        new(new(StudyId), tools[ToolKey], Answers, Overall, Signature);
}
