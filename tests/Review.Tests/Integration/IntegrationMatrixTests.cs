using EvidenceSynth.Integration;
using EvidenceSynth.Tests.Review.Checks;

namespace EvidenceSynth.Tests.Review.Integration;

public sealed class IntegrationMatrixTests
{
    private static readonly CleanReview Clean = new();

    [Fact]
    public void Not_applicable_is_left_out_of_the_denominator_and_not_reported_is_not()
    {
        var counts = AnswerCounts.Of(
            [CleanReview.Cell(1, 1, MatrixAnswer.Yes), CleanReview.Cell(2, 1, MatrixAnswer.NotReported), CleanReview.Cell(1, 2, MatrixAnswer.NotApplicable)]);

        Assert.Equal(2, counts.Applicable);
        Assert.Equal((1, 1, 1, 0), (counts[MatrixAnswer.Yes], counts[MatrixAnswer.NotReported], counts[MatrixAnswer.NotApplicable], counts[MatrixAnswer.No]));
    }

    [Theory]
    [InlineData(true, MatrixAnswer.Yes, MatrixAnswer.Yes)]
    [InlineData(true, MatrixAnswer.No, MatrixAnswer.No, MatrixAnswer.NotApplicable)]
    [InlineData(false, MatrixAnswer.Yes, MatrixAnswer.Partly)]
    [InlineData(false, MatrixAnswer.No, MatrixAnswer.NotReported)]
    [InlineData(false, MatrixAnswer.Yes)]
    [InlineData(false, MatrixAnswer.NotApplicable, MatrixAnswer.NotApplicable)]
    [InlineData(false, MatrixAnswer.Yes, MatrixAnswer.NotApplicable)]
    public void Answers_are_uniform_when_two_or_more_applicable_ones_are_the_same(bool uniform, params MatrixAnswer[] answers) =>
        Assert.Equal(uniform, AnswerCounts.Of(answers.Select((answer, index) => CleanReview.Cell(index, 1, answer))).IsUniform);

    [Fact]
    public void A_cell_that_nobody_has_answered_is_empty_and_counted_nowhere()
    {
        var matrix = IntegrationMatrix.Of((Clean with { Cells = [.. Clean.Cells.Skip(1)] }).Build());

        Assert.Null(matrix.Rows[0].Cells[0]);
        Assert.Equal(1, matrix.Rows[0].Answers.Applicable);
        Assert.Equal(1, matrix.Columns[0].Answers.Applicable);
    }

    [Fact]
    public void An_empty_cell_is_not_the_same_as_any_answer()
    {
        CleanReview Answered(params MatrixCell[] cells) => Clean with { Cells = cells };
        var answered = Answered(CleanReview.Cell(1, 1, MatrixAnswer.Yes), CleanReview.Cell(2, 1, MatrixAnswer.Yes));
        var empty = Answered(CleanReview.Cell(1, 1, MatrixAnswer.Yes), CleanReview.Cell(2, 2, MatrixAnswer.Yes));

        Assert.Equal(2, Assert.Single(IntegrationMatrix.Of(answered.Build()).IdenticalRows).Count);
        Assert.Empty(IntegrationMatrix.Of(empty.Build()).IdenticalRows);
    }

    [Fact]
    public void A_column_names_the_findings_it_rests_on_and_those_below_the_threshold()
    {
        var review = Clean with { Characteristics = [CleanReview.Characteristic(1, 4, 1), CleanReview.Characteristic(2, 4)] };

        var columns = IntegrationMatrix.Of(review.Build()).Columns;

        Assert.Equal([1, 4], columns[0].Findings.Select(finding => finding.Number));
        Assert.Equal([4], columns[0].BelowThreshold.Select(finding => finding.Number));
        Assert.Equal([false, true], columns.Select(column => column.RestsOnNothing));
    }
}
