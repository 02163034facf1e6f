using EvidenceSynth.Integration;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>A characteristic of the matrix is carried by findings of the confidence that the protocol asks for.</summary>
sealed class CharacteristicRestsOnConfidence : IConsistencyRule
{
    public string Id => "A14";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review)
    {
        foreach (var column in IntegrationMatrix.Of(review).Columns.Where(column => column.RestsOnNothing || column.BelowThreshold.Count > 0))
            yield return this.About(column.RestsOnNothing ? Severity.Error : Severity.Warning, column.Characteristic, Said(column, review));
    }

    private static Message Said(MatrixColumn column, ReviewSnapshot review) => column switch
    {
        { Findings.Count: 0 } => new("check.characteristic-without-finding"),
        { RestsOnNothing: true } => new("check.characteristic-below", review.Protocol.CharacteristicThreshold, Subjects.Numbers(column.Findings)),
        _ => new("check.characteristic-partly-below", review.Protocol.CharacteristicThreshold,
            Subjects.Numbers(column.BelowThreshold), Subjects.Numbers(column.Findings)),
    };
}
