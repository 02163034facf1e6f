using EvidenceSynth.Storage.Snapshots;
using EvidenceSynth.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EvidenceSynth.Storage;

/// <summary>Looks through the whole file for anything that must always hold and does not. It only reads, and it sees one moment of the file.</summary>
public sealed class DatabaseVerifier(IDbContextFactory<ReviewContext> contexts, DatabaseFile file)
{
    public async Task<VerifyResult> VerifyAsync(CancellationToken cancellation)
    {
        var look = new Look();
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            await using var transaction = await context.BeginReadAsync(cancellation);
            await IntegrityAsync(context, look, cancellation);
            await ForeignKeysAsync(context, look, cancellation);
            await TriggersAsync(context, look, cancellation);
            foreach (var table in context.Model.GetEntityTypes())
                await StoredValuesAsync(context, table, look, cancellation);
            foreach (var review in await context.Reviews.Select(row => new { row.Id, row.Slug }).ToListAsync(cancellation))
            {
                context.CurrentReview = new(review.Id);
                await SnapshotAsync(context, review.Slug, look, cancellation);
                await HistoryAsync(context, review.Slug, look, cancellation);
            }
        }
        catch (Exception fault) when (SqliteFault.Explain(fault, file.Path) is { } reason)
        {
            look.Broken.Add(new("integrity", file.Path, reason));
        }
        return new(look.Broken.Count == 0, look.Checked, look.Broken);
    }

    private async Task IntegrityAsync(ReviewContext context, Look look, CancellationToken cancellation)
    {
        look.Checked++;
        await foreach (var row in context.Database.GetDbConnection().RowsAsync("PRAGMA integrity_check", cancellation))
            if (row[0] is not "ok")
                look.Broken.Add(new("integrity", file.Path, new("verify.integrity", row[0])));
    }

    /// <summary>Keys begin with the review, so this also says that no row points to a row of another review.</summary>
    private static async Task ForeignKeysAsync(ReviewContext context, Look look, CancellationToken cancellation)
    {
        look.Checked += context.Model.GetEntityTypes().Sum(table => table.GetForeignKeys().Count());
        await foreach (var row in context.Database.GetDbConnection().RowsAsync("PRAGMA foreign_key_check", cancellation))
            look.Broken.Add(new("foreign-keys", $"{row[0]} rowid {row[1]}", new("verify.foreign-key", row[0], row[2])));
    }

    private static async Task TriggersAsync(ReviewContext context, Look look, CancellationToken cancellation)
    {
        look.Checked += AppendOnly.Triggers.Count;
        foreach (var trigger in await AppendOnly.MissingAsync(context, cancellation))
            look.Broken.Add(new("append-only", trigger, new("verify.trigger-missing", trigger)));
    }

    /// <summary>Every JSON text, enum and moment is read back on its own, so that the row and column that fail can be named.</summary>
    private static async Task StoredValuesAsync(ReviewContext context, IEntityType table, Look look, CancellationToken cancellation)
    {
        var converted = table.GetProperties().Where(property => property.GetTypeMapping().Converter is not null).ToList();
        if (converted.Count == 0)
            return;
        var key = table.FindPrimaryKey()!.Properties;
        var columns = string.Join(", ", key.Concat(converted).Select(property => $"\"{property.GetColumnName()}\""));
        await foreach (var row in context.Database.GetDbConnection().RowsAsync($"SELECT {columns} FROM \"{table.GetTableName()}\"", cancellation))
            foreach (var (property, value) in converted.Zip(row.Skip(key.Count)).Where(pair => pair.Second is not DBNull))
                look.Try("stored-values", $"{table.GetTableName()} {string.Join('/', row.Take(key.Count))} {property.GetColumnName()}",
                    () => property.GetTypeMapping().Converter!.ConvertFromProvider(value));
    }

    private static async Task SnapshotAsync(ReviewContext context, string slug, Look look, CancellationToken cancellation) =>
        await look.TryAsync("snapshot", slug, async () =>
        {
            var review = await context.Reviews.AsNoTracking().SingleAsync(row => row.Slug == slug, cancellation);
            await SnapshotReader.ReadAsync(context, review, cancellation);
        });

    private static async Task HistoryAsync(ReviewContext context, string slug, Look look, CancellationToken cancellation) =>
        await look.TryAsync("history", slug, async () =>
        {
            var subjects = new Dictionary<string, HashSet<Guid>?>(StringComparer.Ordinal);
            await foreach (var row in context.History.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            {
                look.Try("history", $"History {row.Id}", () => row.ToEntry());
                if (!subjects.TryGetValue(row.SubjectKind, out var known))
                    subjects.Add(row.SubjectKind, known = Subjects(context, row.SubjectKind) is { } ids ? await ids.ToHashSetAsync(cancellation) : null);
                if (known?.Contains(row.Subject) != true)
                    look.Broken.Add(new("history", $"History {row.Id}", new("verify.history-subject", row.SubjectKind, row.Subject.ToString())));
            }
        });

    private static IQueryable<Guid>? Subjects(ReviewContext context, string kind) => kind switch
    {
        "Review" => context.Reviews.Where(row => row.Id == context.CurrentReview.Value).Select(row => row.Id),
        "Study" => context.Studies.Select(row => row.Id),
        "Theme" => context.Themes.Select(row => row.Id),
        "Finding" => context.Findings.Select(row => row.Id),
        "Characteristic" => context.Characteristics.Select(row => row.Id),
        "Intervention" => context.Interventions.Select(row => row.Id),
        _ => null,
    };

    private sealed class Look
    {
        public int Checked { get; set; }
        public List<BrokenInvariant> Broken { get; } = [];

        public void Try(string invariant, string subject, Action read)
        {
            Checked++;
            try
            {
                read();
            }
            catch (Exception fault) when (Reason(fault) is { } reason)
            {
                Broken.Add(new(invariant, subject, reason));
            }
        }

        public async Task TryAsync(string invariant, string subject, Func<Task> read)
        {
            Checked++;
            try
            {
                await read();
            }
            catch (Exception fault) when (Reason(fault) is { } reason)
            {
                Broken.Add(new(invariant, subject, reason));
            }
        }

        // A value can be broken in as many ways as there are constructors; only a fault of the file as a whole, or the wish to stop, ends the look.
        private static Message? Reason(Exception fault) => fault switch
        {
            RefusedException refused => refused.Reason,
            OperationCanceledException or Microsoft.Data.Sqlite.SqliteException => null,
            _ => new("verify.unreadable", (fault.InnerException ?? fault).Message),
        };
    }
}
