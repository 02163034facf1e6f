using EvidenceSynth.Findings;
using EvidenceSynth.Integration;

namespace EvidenceSynth.Tests.Review.Checks;

/// <summary>A14 and A15: what the characteristics rest on, and what supports the answers.</summary>
public sealed class MatrixRuleTests
{
    private static readonly CleanReview Clean = new();

    [Fact]
    public void A14_is_an_error_where_no_finding_is_linked() => Assert.Equal(
        "Error subject.characteristic(Characteristic 1): check.characteristic-without-finding",
        Report.Only(Clean with { Characteristics = [CleanReview.Characteristic(1), Clean.Characteristics[1]] }, "A14"));

    [Fact]
    public void A14_is_an_error_where_no_linked_finding_reaches_the_threshold() => Assert.Equal(
        "Error subject.characteristic(Characteristic 1): check.characteristic-below(Moderate, [4])",
        Report.Only(Clean with { Characteristics = [CleanReview.Characteristic(1, 4), Clean.Characteristics[1]] }, "A14"));

    [Fact]
    public void A14_is_a_warning_where_some_linked_findings_do_not_reach_it() => Assert.Equal(
        "Warning subject.characteristic(Characteristic 1): check.characteristic-partly-below(Moderate, [4], [1, 4])",
        Report.Only(Clean with { Characteristics = [CleanReview.Characteristic(1, 1, 4), Clean.Characteristics[1]] }, "A14"));

    [Fact]
    public void A14_counts_an_unjudged_finding_as_not_reaching_it() => Assert.StartsWith(
        "Warning subject.characteristic(Characteristic 1): check.characteristic-partly-below(Moderate, [2]",
        Report.Only(Clean.With(2, CleanReview.Finding(2, "2000", null, 1, 2)), "A14"), StringComparison.Ordinal);

    [Fact]
    public void A15_counts_the_answers_without_a_passage()
    {
        var review = Clean with { Cells = [CleanReview.Cell(1, 1, MatrixAnswer.Yes, supported: false), .. Clean.Cells.Skip(1)] };

        Assert.Equal("Note subject.matrix: check.cells-unsupported(1, 4)", Report.Only(review, "A15"));
    }

    [Fact]
    public void A15_counts_the_cells_that_nobody_has_answered() =>
        Assert.Equal("Note subject.matrix: check.cells-unanswered(1, 4)", Report.Only(Clean with { Cells = [.. Clean.Cells.Skip(1)] }, "A15"));

    [Fact]
    public void A15_names_a_characteristic_that_every_intervention_answers_alike()
    {
        var review = Clean with
        {
            Interventions = [.. Clean.Interventions, CleanReview.Intervention(3, 5)],
            Cells =
            [
                CleanReview.Cell(1, 1, MatrixAnswer.Yes), CleanReview.Cell(2, 1, MatrixAnswer.Yes), CleanReview.Cell(3, 1, MatrixAnswer.NotApplicable),
                CleanReview.Cell(1, 2, MatrixAnswer.Yes), CleanReview.Cell(2, 2, MatrixAnswer.No), CleanReview.Cell(3, 2, MatrixAnswer.No),
            ],
        };

        Assert.Equal("Note subject.characteristic(Characteristic 1): check.non-discriminating(2, Yes)", Report.Only(review, "A15"));
    }
}
