namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>How two values of one field stand to each other.</summary>
public enum Agreement
{
    /// <summary>One of the two says nothing, or nothing that could be held against the other.</summary>
    Unknown,
    Same,
    /// <summary>Alike enough to speak for one work, not enough to stand alone.</summary>
    Close,
    Different,
}

/// <summary>How two titles stand to each other, from most to least alike.</summary>
public enum TitleAgreement
{
    Same,
    /// <summary>The same words up to spelling, word division and small words.</summary>
    Spelling,
    /// <summary>One is the beginning, the main title or the subtitle of the other.</summary>
    Part,
    Similar,
    Weak,
    Different,
    /// <summary>One record has no title.</summary>
    Unknown,
}

/// <summary>The fields that are compared; their names stand in the glossary.</summary>
public enum ComparedField
{
    Title,
    Authors,
    Year,
    Journal,
    Volume,
    Issue,
    Pages,
    Doi,
    Pmid,
    Abstract,
}
