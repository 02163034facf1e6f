using EvidenceSynth.Protocols;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Tests.Review.Checks;

/// <summary>A1, A19 and A22: flow diagram, search log, excluded reports.</summary>
public sealed class FlowRuleTests
{
    private static readonly CleanReview Clean = new();

    [Fact]
    public void A1_names_the_equation_that_fails_with_both_of_its_sides()
    {
        var tampered = Clean with { Flow = Clean.Flow! with { DatabasesAndRegisters = Clean.Flow.DatabasesAndRegisters with { NotRetrieved = 2 } } };

        Assert.Equal("Error subject.flow: check.flow(flow.assessed(flow.arm-databases), 8, 9)", Report.Only(tampered, "A1"));
    }

    [Fact]
    public void A1_says_nothing_before_numbers_are_recorded() => Assert.Empty(Report.Of(Clean with { Flow = null }, "A1"));

    [Fact]
    public void A19_names_everything_that_the_log_lacks_of_a_source()
    {
        var review = Clean with { Sources = [.. Clean.Sources, new("Third Database", SourceCategory.Database, null, "", [], null)] };

        Assert.Equal(
            "Warning subject.source(Third Database): check.source-incomplete([check.source-strategy, check.source-date, check.source-total])",
            Report.Only(review, "A19"));
    }

    [Theory]
    [InlineData(SourceCategory.Database, true)]
    [InlineData(SourceCategory.Register, true)]
    [InlineData(SourceCategory.Website, false)]
    [InlineData(SourceCategory.CitationSearching, false)]
    public void A19_asks_databases_and_registers_for_a_strategy(SourceCategory category, bool asks)
    {
        var review = Clean with { Sources = [new("A source", category, new DateOnly(2025, 1, 10), "", [], 7)], Flow = null };

        Assert.Equal(asks, Report.Of(review, "A19").Any(item => item.Message.ToString() == "check.source-incomplete([check.source-strategy])"));
    }

    [Fact]
    public void A19_compares_the_log_with_the_flow_category_by_category()
    {
        var review = Clean with { Sources = [.. Clean.Sources.Skip(1)] };

        Assert.Equal("Warning subject.search: check.source-totals(Database, 10, 100)", Report.Only(review, "A19"));
    }

    [Fact]
    public void A19_does_not_compare_what_was_not_logged() => Assert.Empty(Report.Of(Clean with { Sources = [] }, "A19"));

    [Fact]
    public void A22_counts_duplicates_among_the_full_texts_excluded()
    {
        var duplicates = new[] { "Holm", "Juul" }.Select(author => CleanReview.Excluded(author, ExclusionReason.Duplicate));
        var review = Clean with { ExcludedReports = [.. Clean.ExcludedReports, .. duplicates] };

        Assert.Equal("Note subject.excluded: check.late-duplicates(2)", Report.Only(review, "A22"));
    }
}
