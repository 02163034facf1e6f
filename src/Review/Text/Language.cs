namespace EvidenceSynth.Text;

/// <summary>The languages in which the product speaks and reports are written.</summary>
public enum Language
{
    English,
    Bokmal,
    Nynorsk,
}

/// <summary>Codes of <see cref="Language"/> after BCP 47.</summary>
public static class Languages
{
    public static readonly IReadOnlyList<Language> All = [Language.English, Language.Bokmal, Language.Nynorsk];

    /// <summary><c>en</c>, <c>nb</c> or <c>nn</c>.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.English => "en",
        Language.Bokmal => "nb",
        Language.Nynorsk => "nn",
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    /// <summary>Reads a code; <c>no</c> and regional forms such as <c>nb-NO</c> are understood.</summary>
    public static bool TryParse(string? code, out Language language)
    {
        language = default;
        switch ((code ?? "").Trim().Split('-', '_')[0].ToLowerInvariant())
        {
            case "en": language = Language.English; return true;
            case "nb" or "no": language = Language.Bokmal; return true;
            case "nn": language = Language.Nynorsk; return true;
            default: return false;
        }
    }

    /// <summary>Where to look when a text is missing: the other Norwegian first, English last (or first Bokmål for English).</summary>
    public static IReadOnlyList<Language> FallbackOrder(this Language language) => language switch
    {
        Language.Nynorsk => [Language.Nynorsk, Language.Bokmal, Language.English],
        Language.Bokmal => [Language.Bokmal, Language.Nynorsk, Language.English],
        _ => [Language.English, Language.Bokmal, Language.Nynorsk],
    };
}
