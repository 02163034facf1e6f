using EvidenceSynth.Screening.Duplicates.Keys;

namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>
/// Compares journal names, knowing full names, abbreviations (ISO 4: words cut or contracted, in the same order) and acronyms.
/// </summary>
static class JournalComparison
{
    public static Agreement Compare(JournalKey first, JournalKey second)
    {
        if (first.Issns.Any(issn => Array.IndexOf(second.Issns, issn) >= 0)) return Agreement.Same;
        if (first.Variants.Length == 0 || second.Variants.Length == 0) return Agreement.Unknown;
        var overlap = false;
        foreach (var left in first.Variants)
            foreach (var right in second.Variants)
            {
                if (Same(left, right)) return Agreement.Same;
                overlap |= Overlap(left, right);
            }
        return overlap ? Agreement.Close : Agreement.Different;
    }

    private static bool Same(string[] left, string[] right) =>
        Aligned(left, right) || IsAcronym(left, right) || IsAcronym(right, left) || IsNamedTwice(left, right) || IsNamedTwice(right, left);

    /// <summary>Word by word the same name, where a word may be cut, contracted or divided ("Hepatobiliary", "Hepato-Biliary").</summary>
    private static bool Aligned(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        if (left.Length == 0 || right.Length == 0) return left.Length == right.Length;
        if (Alike(left[0], right[0]) && Aligned(left[1..], right[1..])) return true;
        return (left.Length > 1 && IsUndivided(right[0], left[0], left[1]) && Aligned(left[2..], right[1..]))
            || (right.Length > 1 && IsUndivided(left[0], right[0], right[1]) && Aligned(left[1..], right[2..]));
    }

    /// <summary>The word reaches into the second part; "Hepatology" is not "Hepatology International" written in one.</summary>
    private static bool IsUndivided(string word, string first, string second) => word.Length > first.Length + 1 && Alike(word, first + second);

    /// <summary>The acronym stands in front of the name: "AJR Am J Roentgenol".</summary>
    private static bool IsNamedTwice(string[] left, string[] right) =>
        left.Length > 2 && right.Length > 1 && left[0].Length is >= 3 and <= 6 && Consumes(left[0], left.AsSpan(1), 0) && Aligned(left.AsSpan(1), right);

    private static bool Alike(string left, string right) => Abbreviates(left, right) || Abbreviates(right, left);

    /// <summary>"med" and "medicine", "natl" and "national": the same first letter, the others in order.</summary>
    private static bool Abbreviates(string brief, string full)
    {
        if (brief.Length > full.Length || brief[0] != full[0]) return false;
        if (full.StartsWith(brief, StringComparison.Ordinal)) return true;
        if (Spelling.OneSlip(brief, full) || Spelling.OneSlip(brief, full.AsSpan(0, brief.Length))) return true;
        var at = 0;
        foreach (var letter in full)
            if (at < brief.Length && brief[at] == letter) at++;
        return at == brief.Length && brief.Length >= 2 && brief.Length < full.Length - 1 && (brief.Length <= 6 || brief.AsSpan().CommonPrefixLength(full) >= 4);
    }

    /// <summary>"jama" for Journal of the American Medical Association, "amcis" for Americas Conference on Information Systems.</summary>
    private static bool IsAcronym(string[] brief, string[] full)
    {
        if (brief.Length != 1 || brief[0].Length is < 3 or > 8 || full.Length < 2) return false;
        return Consumes(brief[0], full, 0) || Consumes(brief[0], Array.FindAll(full, word => word != brief[0]), 0);
    }

    /// <summary>True when every word gives at least its first letter, in order, and nothing is left of the acronym.</summary>
    private static bool Consumes(ReadOnlySpan<char> acronym, ReadOnlySpan<string> words, int taken)
    {
        if (words.Length == 0) return acronym.Length == 0 && taken > 1;
        if (acronym.Length < words.Length) return false;
        var common = words[0].AsSpan().CommonPrefixLength(acronym);
        for (var letters = 1; letters <= common; letters++)
            if (Consumes(acronym[letters..], words[1..], taken + 1)) return true;
        return false;
    }

    /// <summary>Half of the shorter name's words are known: neither the same nor plainly another ("Hepatology", "Hepatology International").</summary>
    private static bool Overlap(string[] left, string[] right)
    {
        var (brief, full) = left.Length <= right.Length ? (left, right) : (right, left);
        var known = brief.Count(word => full.Any(other => Alike(word, other)));
        return known * 2 > brief.Length || known * 2 == brief.Length && brief.Length > 2;
    }
}
