using EvidenceSynth.Integration;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>An answer of the matrix is supported by a passage, every question is answered, and a question that everybody answers alike is told.</summary>
sealed class MatrixHasEvidence : IConsistencyRule
{
    public string Id => "A15";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review)
    {
        var all = review.Interventions.Count * review.Characteristics.Count;
        var unsupported = review.MatrixCells.Count(cell => !cell.IsSupported);
        if (unsupported > 0)
            yield return new(Id, Severity.Note, new("check.cells-unsupported", unsupported, review.MatrixCells.Count), new("subject.matrix"), "matrix");
        if (review.MatrixCells.Count < all)
            yield return new(Id, Severity.Note, new("check.cells-unanswered", all - review.MatrixCells.Count, all), new("subject.matrix"), "matrix");
        foreach (var column in IntegrationMatrix.Of(review).NonDiscriminating)
            yield return this.About(Severity.Note, column.Characteristic, new Message("check.non-discriminating",
                column.Answers.Applicable, column.Answers.Counts.Keys.Single(answer => answer != MatrixAnswer.NotApplicable)));
    }
}
