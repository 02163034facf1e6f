using System.Linq.Expressions;
using EvidenceSynth.Storage.Mapping;
using EvidenceSynth.Storage.Rows;
using EvidenceSynth.Text;
using Microsoft.EntityFrameworkCore;

namespace EvidenceSynth.Storage;

/// <summary>
/// The tables. Every row but the review itself belongs to one review, and only the rows of <see cref="CurrentReview"/> are seen and saved:
/// keys begin with the review, so not even a foreign key can reach from one review into another.
/// </summary>
public sealed class ReviewContext(DbContextOptions<ReviewContext> options) : DbContext(options)
{
    /// <summary>The review that queries see. Until it is set they see nothing.</summary>
    public ReviewId CurrentReview { get; set; }

    public DbSet<ReviewRow> Reviews => Set<ReviewRow>();
    public DbSet<ProtocolRow> Protocols => Set<ProtocolRow>();
    public DbSet<FlowRow> Flows => Set<FlowRow>();
    public DbSet<SearchSourceRow> SearchSources => Set<SearchSourceRow>();
    public DbSet<ExcludedReportRow> ExcludedReports => Set<ExcludedReportRow>();
    public DbSet<StudyRow> Studies => Set<StudyRow>();
    public DbSet<AppraisalToolRow> AppraisalTools => Set<AppraisalToolRow>();
    public DbSet<StudyAppraisalRow> StudyAppraisals => Set<StudyAppraisalRow>();
    public DbSet<ThemeRow> Themes => Set<ThemeRow>();
    public DbSet<FindingRow> Findings => Set<FindingRow>();
    public DbSet<CharacteristicRow> Characteristics => Set<CharacteristicRow>();
    public DbSet<InterventionRow> Interventions => Set<InterventionRow>();
    public DbSet<MatrixCellRow> MatrixCells => Set<MatrixCellRow>();
    public DbSet<HistoryRow> History => Set<HistoryRow>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseOtherReviews();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseOtherReviews();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTimeText>();
        configurationBuilder.Properties<LocalizedText>().HaveConversion<JsonConversion<LocalizedText>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ReviewContext).Assembly);
        foreach (var row in modelBuilder.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.IsAssignableTo(typeof(IBelongsToReview))).ToList())
        {
            modelBuilder.Entity(row).HasOne(typeof(ReviewRow)).WithMany().HasForeignKey(nameof(IBelongsToReview.ReviewId));
            modelBuilder.Entity(row).HasQueryFilter(CurrentReviewOnly(row));
        }
        // Nothing is deleted along with something else: history points at it.
        foreach (var link in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()))
            link.DeleteBehavior = DeleteBehavior.Restrict;
    }

    // EF Core puts the context that runs the query in the place of this one.
    private LambdaExpression CurrentReviewOnly(Type type)
    {
        var row = Expression.Parameter(type, "row");
        var current = Expression.Property(Expression.Property(Expression.Constant(this), nameof(CurrentReview)), nameof(ReviewId.Value));
        return Expression.Lambda(Expression.Equal(Expression.Property(row, nameof(IBelongsToReview.ReviewId)), current), row);
    }

    private void RefuseOtherReviews()
    {
        foreach (var entry in ChangeTracker.Entries<IBelongsToReview>())
            if (entry.State is not EntityState.Unchanged && entry.Entity.ReviewId != CurrentReview.Value)
                throw new InvalidOperationException($"A row of review {entry.Entity.ReviewId} cannot be saved while review {CurrentReview.Value} is open.");
    }
}
