namespace EvidenceSynth.Findings;

/// <summary>Which rule words the suggestion. docs/methods/cerqual.md states both as tables, and the tests read them from there.</summary>
public enum SuggestionRule
{
    /// <summary>
    /// Rule A. Start at high; one level down for each component with serious concerns; one further level where there is a moderate
    /// concern or two or more minor ones (after Lewin et al. 2018, paper 2, table 5).
    /// </summary>
    Guidance,

    /// <summary>
    /// Rule B, stricter on several moderate concerns: at most one minor is high; only minors, or one moderate, is moderate; two or more moderate
    /// is low; one serious alone is moderate, with any other concern low; two serious are low, with any other concern very low.
    /// </summary>
    House,
}
