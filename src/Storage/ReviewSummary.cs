using EvidenceSynth.Text;

namespace EvidenceSynth.Storage;

/// <summary>A review as the list of reviews shows it.</summary>
/// <param name="Changed">When anything in it last changed.</param>
public sealed record ReviewSummary(ReviewId Id, string Slug, LocalizedText Title, ReviewKind Kind, int Studies, int Findings, DateTimeOffset Changed);
