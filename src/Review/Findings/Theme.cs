using EvidenceSynth.Text;

namespace EvidenceSynth.Findings;

/// <summary>Identity of a theme within a review.</summary>
public readonly record struct ThemeId(Guid Value);

/// <summary>A theme that groups findings; its place among the themes decides the numbers of its findings.</summary>
public sealed record Theme(ThemeId Id, LocalizedText Name, LocalizedText? Description);
