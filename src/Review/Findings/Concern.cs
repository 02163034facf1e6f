namespace EvidenceSynth.Findings;

/// <summary>
/// Level of concern about one CERQual component (Lewin et al. 2018, Implementation Science 13(S1):10, table 3). The order is
/// from the least to the most concern; it says which is milder, and no score is made of it.
/// </summary>
public enum Concern
{
    /// <summary>Unlikely to reduce confidence in the finding.</summary>
    NoOrVeryMinor,
    /// <summary>May reduce confidence.</summary>
    Minor,
    /// <summary>Will probably reduce confidence.</summary>
    Moderate,
    /// <summary>Very likely to reduce confidence.</summary>
    Serious,
}

/// <summary>Overall confidence that a finding is a reasonable representation of the phenomenon of interest, from the highest to the lowest.</summary>
public enum Confidence
{
    /// <summary>Highly likely.</summary>
    High,
    /// <summary>Likely.</summary>
    Moderate,
    /// <summary>Possible.</summary>
    Low,
    /// <summary>Not clear.</summary>
    VeryLow,
}

/// <summary>The four components of GRADE-CERQual, in the order of its tables.</summary>
public enum CerqualComponent
{
    /// <summary>Concerns about design or conduct of the studies that contributed to the finding.</summary>
    MethodologicalLimitations,
    /// <summary>How clear and cogent the fit is between the data and the finding.</summary>
    Coherence,
    /// <summary>Richness and quantity of the data that support the finding.</summary>
    Adequacy,
    /// <summary>How far the data apply to the context of the review question.</summary>
    Relevance,
}

/// <summary>The components in the order of the tables.</summary>
public static class Cerqual
{
    public static readonly IReadOnlyList<CerqualComponent> Components = Enum.GetValues<CerqualComponent>();
}
