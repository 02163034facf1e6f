using EvidenceSynth.Findings;

namespace EvidenceSynth.Storage.Rows;

/// <summary>The stored form of a CERQual assessment: what people judged, and nothing that is computed from it.</summary>
public sealed record StoredAssessment(IReadOnlyList<ComponentJudgement> Components, OverallJudgement? Overall)
{
    public static StoredAssessment Of(CerqualAssessment assessment) => new([.. assessment.Judgements], assessment.Overall);

    public CerqualAssessment ToAssessment() => new(Components, Overall);
}
