using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Integration;

/// <summary>Identity of a characteristic within a review.</summary>
public readonly record struct CharacteristicId(Guid Value);

/// <summary>
/// A feature of good practice derived from findings and asked of every intervention, such as flexibility. The findings it rests on are linked,
/// so that a reader sees how much confidence carries it (after Candy et al. 2011 and Ames et al. 2019: only findings of moderate or high confidence).
/// </summary>
public sealed record Characteristic(
    CharacteristicId Id, LocalizedText Name, IReadOnlyList<LocalizedText> Descriptions, LocalizedText Question, IReadOnlyList<FindingId> Findings);
