namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>Why a pair is not merged without asking, gravest first. Their words stand in the glossary.</summary>
public enum Obstacle
{
    None,
    OtherPubmedNumber,
    OtherKind,
    OtherDoi,
    YearsApart,
    OtherNumbers,
    OtherPlace,
    OtherJournal,
    OtherVersion,
    /// <summary>This and all above are contradictions; from here on the pair only lacks proof.</summary>
    OtherAuthors,
    RecurringTitle,
    UncertainTitle,
    LittleToGoOn,
    /// <summary>The pair is alike, but would bring two records that contradict each other into one group.</summary>
    ContradictionInGroup,
}
