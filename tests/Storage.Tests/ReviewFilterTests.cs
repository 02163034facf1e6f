using EvidenceSynth.Storage.Rows;
using EvidenceSynth.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace EvidenceSynth.Tests.Storage;

public sealed class ReviewFilterTests
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    /// <summary>Rows that belong to no review, each with its reason.</summary>
    private static readonly Type[] Exceptions =
    [
        typeof(ReviewRow), // is the review
    ];

    [Fact]
    public async Task Every_table_belongs_to_a_review_and_is_filtered_by_it()
    {
        await using var database = new TempDatabase();
        await using var context = await database.Start().Contexts.CreateDbContextAsync(_stop);

        var unguarded = context.Model.GetEntityTypes()
            .Where(table => !table.ClrType.IsAssignableTo(typeof(IBelongsToReview)) || table.GetDeclaredQueryFilters().Count == 0
                || table.FindProperty(nameof(IBelongsToReview.ReviewId))!.GetContainingForeignKeys().All(key => key.PrincipalEntityType.ClrType != typeof(ReviewRow)))
            .Select(table => table.ClrType);

        Assert.Equal(Exceptions, unguarded);
    }

    [Fact]
    public async Task Two_reviews_with_the_same_identities_inside_do_not_see_each_other()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var store = database.Start().Store;
        var (one, other) = (MadeUpReview.Build("one", 1), MadeUpReview.Build("other", 2));
        await store.AddAsync(one, MadeUpReview.Rater, _stop);
        await store.AddAsync(other, MadeUpReview.Rater, _stop);
        var finding = one.Findings[0].Finding;

        await store.SaveFindingAsync(one.Review.Id, finding with { Assessment = Findings.CerqualAssessment.Empty }, finding.Revision,
            new(one.Review.Id, MadeUpReview.Rater, "Finding", finding.Id.Value, "judge-overall", [new("overall", "Low", null)], null), _stop);

        Assert.Equal(DeepText.Of(other), DeepText.Of(await store.SnapshotAsync("other", _stop)));
        Assert.Empty(await store.HistoryAsync(other.Review.Id, finding.Id.Value, _stop));
        Assert.Single(await store.HistoryAsync(other.Review.Id, 10, _stop));
    }

    [Fact]
    public async Task A_context_without_a_review_sees_nothing()
    {
        await using var database = await TempDatabase.OpenedAsync();
        await database.Start().Store.AddAsync(MadeUpReview.Build(), MadeUpReview.Rater, _stop);
        await using var context = await database.Start().Contexts.CreateDbContextAsync(_stop);

        Assert.Empty(await context.Studies.ToListAsync(_stop));
        Assert.Empty(await context.History.ToListAsync(_stop));
    }

    [Fact]
    public async Task A_row_of_another_review_cannot_be_saved()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var (one, other) = (MadeUpReview.Build("one", 1), MadeUpReview.Build("other", 2));
        await using var context = await database.Start().Contexts.CreateDbContextAsync(_stop);
        context.CurrentReview = one.Review.Id;
        context.Add(ThemeRow.Of(other.Themes[0], other.Review.Id, 0));

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync(_stop));
    }
}
