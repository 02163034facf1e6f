using EvidenceSynth.Sources;

namespace EvidenceSynth.Screening.Duplicates;

/// <summary>A record to compare, under the name by which the result speaks of it.</summary>
/// <param name="Id">Unique within one comparison.</param>
public sealed record IdentifiedRecord(string Id, BibliographicRecord Content);
