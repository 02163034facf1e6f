namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>The languages whose word endings can be taken off. <see cref="None"/> leaves words as they are.</summary>
public enum StemLanguage
{
    None,
    English,
    Bokmal,
    Nynorsk,
    Danish,
    Swedish,
    German,
}

/// <summary>Reads the languages that exporters and people write.</summary>
public static class StemLanguages
{
    /// <summary>
    /// Reads a BCP 47 code, an ISO 639-2 code as databases export it ("eng", "nor", "ger") or an English language name.
    /// False, with <see cref="StemLanguage.None"/>, for a language that has no stemmer here.
    /// </summary>
    public static bool TryParse(string? name, out StemLanguage language)
    {
        language = (name ?? "").Trim().Split('-', '_')[0].ToLowerInvariant() switch
        {
            "en" or "eng" or "english" => StemLanguage.English,
            "nb" or "no" or "nob" or "nor" or "norwegian" or "bokmål" => StemLanguage.Bokmal,
            "nn" or "nno" or "nynorsk" => StemLanguage.Nynorsk,
            "da" or "dan" or "danish" => StemLanguage.Danish,
            "sv" or "swe" or "swedish" => StemLanguage.Swedish,
            "de" or "deu" or "ger" or "german" => StemLanguage.German,
            _ => StemLanguage.None,
        };
        return language != StemLanguage.None;
    }
}
