using EvidenceSynth.Text;

namespace EvidenceSynth.Export;

/// <summary>Whose layout the tables follow: wording of captions and headings, and the order of columns.</summary>
public enum Preset
{
    /// <summary>Reports of the Norwegian Institute of Public Health: studies last, "Tabell 9: …".</summary>
    Fhi,

    /// <summary>The tables of Lewin et al. 2018 (Implementation Science 13(S1):10): studies before the assessment, a block of objective and scope above.</summary>
    Lewin2018,

    /// <summary>Cochrane reviews: numbered findings, the review question above, "Table 9. …".</summary>
    Cochrane,
}

/// <summary>Names of presets in commands and addresses.</summary>
public static class Presets
{
    public static string Key(this Preset preset) => preset switch
    {
        Preset.Fhi => "fhi",
        Preset.Lewin2018 => "lewin2018",
        Preset.Cochrane => "cochrane",
        _ => throw new ArgumentOutOfRangeException(nameof(preset)),
    };

    /// <remarks>Refused: an unknown name, with the known ones.</remarks>
    public static Preset Parse(string name)
    {
        var known = Enum.GetValues<Preset>();
        var found = known.Where(preset => preset.Key() == name).ToList();
        return found.Count == 1 ? found[0] : throw new RefusedException(new Message("export.unknown-preset", name, string.Join(", ", known.Select(Key))));
    }

    /// <summary>What stands between "Table 1" and the caption.</summary>
    public static string AfterNumber(this Preset preset) => preset switch
    {
        Preset.Fhi => ": ",
        Preset.Lewin2018 => " ",
        _ => ". ",
    };
}
