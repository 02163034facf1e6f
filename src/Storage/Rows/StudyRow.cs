using EvidenceSynth.Studies;
using EvidenceSynth.Text;

namespace EvidenceSynth.Storage.Rows;

public sealed class StudyRow : IBelongsToReview
{
    public required Guid ReviewId { get; init; }
    public required Guid Id { get; init; }
    public required int Place { get; init; }
    public required string Key { get; init; }
    public required string Authors { get; init; }
    public required int Year { get; init; }
    public required Arm Arm { get; init; }
    public required StudyDesign Design { get; init; }
    public required PublicationType PublicationType { get; init; }
    public required IReadOnlyList<string> Countries { get; init; }
    public required LocalizedText Aim { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }
    public required IReadOnlyList<ParticipantCount> Participants { get; init; }
    public required int? TotalInformants { get; init; }
    public required string SchoolLevel { get; init; }
    public required IReadOnlyList<string> Recruitment { get; init; }
    public required LocalizedText? Intervention { get; init; }
    public required IReadOnlyList<string> Outcomes { get; init; }
    public required IReadOnlyList<Discrepancy> Discrepancies { get; init; }

    public static StudyRow Of(Study study, ReviewId review, int place) => new()
    {
        ReviewId = review.Value,
        Id = study.Id.Value,
        Place = place,
        Key = study.Key,
        Authors = study.Authors,
        Year = study.Year,
        Arm = study.Arm,
        Design = study.Design,
        PublicationType = study.PublicationType,
        Countries = study.Countries,
        Aim = study.Aim,
        Title = study.Title,
        Aliases = study.Aliases,
        Participants = study.Participants,
        TotalInformants = study.TotalInformants,
        SchoolLevel = study.SchoolLevel,
        Recruitment = study.Recruitment,
        Intervention = study.Intervention,
        Outcomes = study.Outcomes,
        Discrepancies = study.Discrepancies,
    };

    public Study ToStudy() => new Study
    {
        Id = new(Id),
        Key = Key,
        Authors = Authors,
        Year = Year,
        Arm = Arm,
        Design = Design,
        PublicationType = PublicationType,
        Countries = Countries,
        Aim = Aim,
        Title = Title,
        Aliases = Aliases,
        Participants = Participants,
        TotalInformants = TotalInformants,
        SchoolLevel = SchoolLevel,
        Recruitment = Recruitment,
        Intervention = Intervention,
        Outcomes = Outcomes,
        Discrepancies = Discrepancies,
    }.Validated();
}
