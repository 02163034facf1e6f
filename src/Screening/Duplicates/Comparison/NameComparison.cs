using EvidenceSynth.Screening.Duplicates.Keys;

namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>
/// Compares author lists by how much of the shorter one is found in the longer one, because exporters cut lists ("et al.").
/// </summary>
static class NameComparison
{
    private const double Same = 0.8;
    private const double Close = 0.5;
    private const double Different = 0.25;

    public static Agreement Compare(NameKeys first, NameKeys second)
    {
        if (first.Families.Length == 0 || second.Families.Length == 0) return Agreement.Unknown;
        var (brief, full) = first.Families.Length <= second.Families.Length ? (first, second) : (second, first);
        var found = Found(brief, full);
        var share = found / (double)brief.Families.Length;
        var firstAlike = Knows(full, brief.Families[0], 0) || Knows(brief, full.Families[0], 0);
        if (share >= Same && firstAlike) return Agreement.Same;
        return share >= Close || firstAlike ? Agreement.Close : share <= Different ? Agreement.Different : Agreement.Close;
    }

    private static int Found(NameKeys brief, NameKeys full)
    {
        var found = 0;
        for (var i = 0; i < brief.Families.Length; i++)
            if (Knows(full, brief.Families[i], -1) || brief.Others.Length == brief.Families.Length && Array.IndexOf(full.Families, brief.Others[i]) >= 0) found++;
        return found;
    }

    /// <summary>True when the list holds the name, at the given place or anywhere (-1), as family name or as another word of a name.</summary>
    private static bool Knows(NameKeys names, string family, int place)
    {
        if (place >= 0) return Alike(names.Families[place], family) || Array.IndexOf(names.Others, family) >= 0;
        foreach (var name in names.Families)
            if (Alike(name, family)) return true;
        return Array.IndexOf(names.Others, family) >= 0;
    }

    /// <summary>The same name, up to one slip or a particle or first family name that one list leaves out ("van Boxtel", "Cobos Mateos").</summary>
    private static bool Alike(string first, string second)
    {
        if (first == second) return true;
        var (brief, full) = first.Length <= second.Length ? (first, second) : (second, first);
        return brief.Length >= 4 && (full.EndsWith(brief, StringComparison.Ordinal) || full.StartsWith(brief, StringComparison.Ordinal))
            || Spelling.OneSlip(brief, full);
    }
}
