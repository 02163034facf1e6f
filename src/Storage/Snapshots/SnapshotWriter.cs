using EvidenceSynth.Storage.Rows;

namespace EvidenceSynth.Storage.Snapshots;

/// <summary>A snapshot to new rows; the place of each in its list is kept with it.</summary>
static class SnapshotWriter
{
    public static void Add(ReviewContext context, ReviewSnapshot snapshot, DateTimeOffset at)
    {
        var review = snapshot.Review.Id;
        context.Add(ReviewRow.Of(snapshot.Review, at));
        context.Add(new ProtocolRow { ReviewId = review.Value, Protocol = snapshot.Protocol });
        if (snapshot.Flow is not null)
            context.Add(new FlowRow { ReviewId = review.Value, Flow = snapshot.Flow });
        context.AddRange(snapshot.Sources.Select((source, place) => SearchSourceRow.Of(source, review, place)));
        context.AddRange(snapshot.ExcludedReports.Select((report, place) => ExcludedReportRow.Of(report, review, place)));
        context.AddRange(snapshot.Studies.Select((study, place) => StudyRow.Of(study, review, place)));
        context.AddRange(snapshot.Tools.Select((tool, place) => AppraisalToolRow.Of(tool, review, place)));
        context.AddRange(snapshot.Appraisals.Select((appraisal, place) => StudyAppraisalRow.Of(appraisal, review, place)));
        context.AddRange(snapshot.Themes.Select((theme, place) => ThemeRow.Of(theme, review, place)));
        context.AddRange(snapshot.Findings.Select((numbered, place) => FindingRow.Of(numbered.Finding, review, place)));
        context.AddRange(snapshot.Characteristics.Select((characteristic, place) => CharacteristicRow.Of(characteristic, review, place)));
        context.AddRange(snapshot.Interventions.Select((intervention, place) => InterventionRow.Of(intervention, review, place)));
        context.AddRange(snapshot.MatrixCells.Select((cell, place) => MatrixCellRow.Of(cell, review, place)));
    }
}
