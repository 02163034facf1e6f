using System.Globalization;
using EvidenceSynth.Findings;
using EvidenceSynth.History;
using EvidenceSynth.Storage.Rows;
using EvidenceSynth.Storage.Snapshots;
using EvidenceSynth.Team;
using EvidenceSynth.Text;
using Microsoft.EntityFrameworkCore;

namespace EvidenceSynth.Storage;

/// <summary>Reads and writes reviews. Each call is one transaction of its own; every change and its history entry stand or fall together.</summary>
public sealed class ReviewStore(IDbContextFactory<ReviewContext> contexts, DatabaseFile file)
{
    private readonly SnapshotCache _cache = new();

    /// <summary>All reviews, the one that changed last first.</summary>
    public async Task<IReadOnlyList<ReviewSummary>> ListAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        // The list is the one place that counts across reviews.
        return await context.Reviews.IgnoreQueryFilters().OrderByDescending(row => row.Changed).ThenBy(row => row.Slug)
            .Select(row => new ReviewSummary(new ReviewId(row.Id), row.Slug, row.Title, row.Kind,
                context.Studies.Count(study => study.ReviewId == row.Id), context.Findings.Count(finding => finding.ReviewId == row.Id), row.Changed))
            .ToListAsync(cancellation);
    }

    /// <summary>The review as it is now, or null where no review has this slug.</summary>
    public async Task<ReviewSnapshot?> SnapshotAsync(string slug, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.BeginReadAsync(cancellation);
        var review = await context.Reviews.AsNoTracking().SingleOrDefaultAsync(row => row.Slug == slug, cancellation);
        if (review is null)
            return null;
        if (_cache.TryGet(review.Id, review.Revision, out var kept))
            return kept;
        context.CurrentReview = new(review.Id);
        var snapshot = await SnapshotReader.ReadAsync(context, review, cancellation);
        _cache.Keep(review.Id, review.Revision, snapshot);
        return snapshot;
    }

    /// <summary>Stores a whole new review. Refused: a slug or identity that another review has.</summary>
    public async Task AddAsync(ReviewSnapshot review, Signature signature, CancellationToken cancellation)
    {
        var (id, slug) = (review.Review.Id.Value, review.Review.Slug);
        await WriteAsync(review.Review.Id, async context =>
        {
            if (await context.Reviews.AnyAsync(row => row.Slug == slug || row.Id == id, cancellation))
                throw new RefusedException(new Message("storage.review-exists", slug));
            SnapshotWriter.Add(context, review, signature.At);
            context.Add(HistoryRow.Of(Added(review, signature)));
            await context.SaveChangesAsync(cancellation);
        }, cancellation);
        // Whoever adds a review looks at it next, and the first look is the one that waits for every query to be compiled.
        _cache.Keep(id, ReviewRow.FirstRevision, review);
    }

    /// <summary>Saves a changed finding as the revision after the one that was seen, and the history entry that tells of it.</summary>
    /// <exception cref="StaleRevisionException">The finding is no longer at the revision that was seen.</exception>
    public Task SaveFindingAsync(ReviewId review, Finding changed, int seenRevision, HistoryEntry entry, CancellationToken cancellation)
    {
        if (entry.Review != review || entry.Subject != changed.Id.Value)
            throw new ArgumentException("The history entry tells of something else.", nameof(entry));
        return WriteAsync(review, async context =>
        {
            var row = await context.Findings.Include(finding => finding.Studies).SingleOrDefaultAsync(finding => finding.Id == changed.Id.Value, cancellation)
                ?? throw new RefusedException(new Message("storage.finding-gone", changed.ShortName));
            // The transaction holds the write lock from its beginning, so nobody gets in between this look and the save.
            if (row.Revision != seenRevision)
                throw new StaleRevisionException(row.ToFinding());
            row.Take(changed);
            row.Revision = seenRevision + 1;
            context.RemoveRange(row.Studies);
            context.Add(HistoryRow.Of(entry));
            await context.SaveChangesAsync(cancellation);
            context.AddRange(FindingRow.Links(changed, review));
            await context.SaveChangesAsync(cancellation);
            await context.Reviews.Where(found => found.Id == review.Value).ExecuteUpdateAsync(
                set => set.SetProperty(found => found.Revision, found => found.Revision + 1).SetProperty(found => found.Changed, entry.Signature.At), cancellation);
        }, cancellation);
    }

    /// <summary>What happened to one thing of a review, newest first.</summary>
    public Task<IReadOnlyList<HistoryEntry>> HistoryAsync(ReviewId review, Guid subject, CancellationToken cancellation) =>
        HistoryAsync(review, rows => rows.Where(row => row.Subject == subject), cancellation);

    /// <summary>The last changes to a review, newest first.</summary>
    public Task<IReadOnlyList<HistoryEntry>> HistoryAsync(ReviewId review, int limit, CancellationToken cancellation) =>
        HistoryAsync(review, rows => rows.Take(limit), cancellation);

    private async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(ReviewId review, Func<IQueryable<HistoryRow>, IQueryable<HistoryRow>> some, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.CurrentReview = review;
        var rows = await some(context.History.AsNoTracking().OrderByDescending(row => row.Id)).ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToEntry())];
    }

    private async Task WriteAsync(ReviewId review, Func<ReviewContext, Task> write, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.CurrentReview = review;
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            await write(context);
            await transaction.CommitAsync(cancellation);
        }
        catch (Exception fault) when (SqliteFault.Explain(fault, file.Path) is { } reason)
        {
            throw new RefusedException(reason, fault);
        }
    }

    private static HistoryEntry Added(ReviewSnapshot review, Signature signature) => new(review.Review.Id, signature, nameof(Review), review.Review.Id.Value, "create",
        [
            new("storage.slug", null, review.Review.Slug),
            new("storage.studies", null, review.Studies.Count.ToString(CultureInfo.InvariantCulture)),
            new("storage.findings", null, review.Findings.Count.ToString(CultureInfo.InvariantCulture)),
        ], null);
}
