namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>What the ranking reads of one reference. A missing field is empty.</summary>
/// <param name="Language">Language of the text where it differs from the review's; null follows the review.</param>
public sealed record ReferenceText(string Title, string Abstract = "", StemLanguage? Language = null)
{
    /// <summary>Author keywords and thesaurus terms; read only where <see cref="VectorSettings.Keywords"/> is on.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];
}

/// <summary>How texts become vectors; kept with them, because vectors made in two ways cannot be compared.</summary>
/// <param name="Language">Language that words are stemmed in unless a reference says otherwise.</param>
/// <param name="Keywords">Whether keywords and thesaurus terms are read beside title and abstract.</param>
public sealed record VectorSettings(StemLanguage Language = StemLanguage.English, bool Keywords = false);
