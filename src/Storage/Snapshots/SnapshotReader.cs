using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace EvidenceSynth.Storage.Snapshots;

/// <summary>Rows of the current review to a snapshot. The caller holds a read transaction, so that all tables are seen at one moment.</summary>
static class SnapshotReader
{
    public static async Task<ReviewSnapshot> ReadAsync(ReviewContext context, ReviewRow review, CancellationToken cancellation)
    {
        var protocol = await context.Protocols.AsNoTracking().SingleAsync(cancellation);
        var flow = await context.Flows.AsNoTracking().SingleOrDefaultAsync(cancellation);
        var sources = await context.SearchSources.AsNoTracking().OrderBy(row => row.Place).ToListAsync(cancellation);
        var excluded = await context.ExcludedReports.AsNoTracking().OrderBy(row => row.Place).ToListAsync(cancellation);
        var studies = await context.Studies.AsNoTracking().OrderBy(row => row.Place).ToListAsync(cancellation);
        var tools = await context.AppraisalTools.AsNoTracking().OrderBy(row => row.Place).ToListAsync(cancellation);
        var appraisals = await context.StudyAppraisals.AsNoTracking().OrderBy(row => row.Place).ToListAsync(cancellation);
        var themes = await context.Themes.AsNoTracking().OrderBy(row => row.Place).ToListAsync(cancellation);
        var findings = await context.Findings.AsNoTracking().Include(row => row.Studies).OrderBy(row => row.Place).ToListAsync(cancellation);
        var characteristics = await context.Characteristics.AsNoTracking().Include(row => row.Findings).OrderBy(row => row.Place).ToListAsync(cancellation);
        var interventions = await context.Interventions.AsNoTracking().OrderBy(row => row.Place).ToListAsync(cancellation);
        var cells = await context.MatrixCells.AsNoTracking().OrderBy(row => row.Place).ToListAsync(cancellation);

        var toolsByKey = tools.ToDictionary(row => row.Key, row => row.Tool, StringComparer.Ordinal);
        return new(
            review.ToReview(), protocol.Protocol, [.. sources.Select(row => row.ToSource())], flow?.Flow, [.. excluded.Select(row => row.ToReport())],
            [.. studies.Select(row => row.ToStudy())], [.. tools.Select(row => row.Tool)], [.. appraisals.Select(row => row.ToAppraisal(toolsByKey))],
            [.. themes.Select(row => row.ToTheme())], [.. findings.Select(row => row.ToFinding())],
            [.. characteristics.Select(row => row.ToCharacteristic())], [.. interventions.Select(row => row.ToIntervention())], [.. cells.Select(row => row.ToCell())]);
    }
}
