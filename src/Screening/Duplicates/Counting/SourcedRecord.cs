namespace EvidenceSynth.Screening.Duplicates.Counting;

/// <summary>A record and the search source that it was found in.</summary>
public sealed record SourcedRecord(string Id, string Source);

/// <summary>What one source brought, counted in the order of import.</summary>
/// <param name="Identified">Records of the source.</param>
/// <param name="WithinSource">Records whose work the same source had brought before.</param>
/// <param name="OfEarlierSources">Records whose work only sources before it had brought.</param>
/// <param name="Left">Works that it was first to bring; <c>Identified = WithinSource + OfEarlierSources + Left</c>.</param>
public sealed record SourceCount(string Source, int Identified, int WithinSource, int OfEarlierSources, int Left)
{
    /// <summary>What PRISMA 2020 calls duplicate records removed.</summary>
    public int Duplicates => WithinSource + OfEarlierSources;
}
