namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>What a title says the publication is. Two kinds are never one publication, however alike the rest is.</summary>
public enum PublicationKind
{
    Article,
    /// <summary>Erratum, corrigendum, retraction notice or expression of concern about another publication.</summary>
    Correction,
    /// <summary>Letter, reply or comment about another publication.</summary>
    Comment,
    /// <summary>Plan of a study that is (to be) reported elsewhere.</summary>
    Protocol,
    /// <summary>Entry of a trial register.</summary>
    Registration,
    /// <summary>A version that its publisher has taken back, kept apart from the version that stood before.</summary>
    Withdrawn,
}
