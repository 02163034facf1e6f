using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>A journal, book or conference as it is compared: every name that the field holds, as significant words.</summary>
/// <param name="Variants">One array of folded words per name ("Zhonghua ... = Chinese journal of ..." holds two).</param>
/// <param name="Issns">ISSNs and ISBNs, digits only.</param>
public sealed partial record JournalKey(string[][] Variants, string[] Issns)
{
    public static readonly JournalKey None = new([], []);

    /// <summary>A part of the field with fewer words may be a place or a section ("London, England"; "Diabetes/Metabolism Reviews").</summary>
    private const int WordsOfAName = 3;

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "the", "of", "and", "for", "in", "on", "to", "a", "an", "de", "la", "le", "les", "du", "des", "der", "die", "fur", "et", "y", "e", "el", "i", "og", "d", "u", "part",
        "proceedings", "proc", "annual", "online", "print", "electronic", "resource", 
    };

    /// <summary>First letter of the first name, on which full name and abbreviation agree.</summary>
    public char Initial => Variants.Length > 0 && Variants[0].Length > 0 ? Variants[0][0][0] : '-';

    public static JournalKey Of(string journal, IEnumerable<string> serialNumbers, Func<string, string> intern)
    {
        string[] issns = [.. serialNumbers.SelectMany(text => Issn().Matches(text).Select(match => intern(Clean(match.Value)))).Distinct().Order(StringComparer.Ordinal)];
        var text = TextFolding.WithoutMarkup(journal);
        var bare = Elision().Replace(Appended().Replace(Bracket().Replace(text, " "), ""), "");
        var others = Parts().Split(bare).Concat(Translation().Matches(text).Select(match => match.Value));
        string[][] variants =
        [
            .. others.Select(name => Words(name, intern)).Where(words => words.Length >= WordsOfAName).Prepend(Words(bare, intern))
                .Where(words => words.Length > 0).DistinctBy(words => string.Join(' ', words)),
        ];
        return variants.Length == 0 && issns.Length == 0 ? None : new(variants, issns);
    }

    private static string[] Words(string name, Func<string, string> intern) =>
        [.. TextFolding.Fold(name).Split(' ').Where(word => word.Length > 0 && !Empty.Contains(word) && !Ordinal().IsMatch(word)).Select(intern)];

    private static string Clean(string issn) => issn.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    [GeneratedRegex(@"\b\d{4}-?\d{3}[\dXx]\b|\b97[89][\d-]{10,14}\b")]
    private static partial Regex Issn();

    /// <summary>Embase appends the congress whose abstracts the journal prints, Ovid the place in it ("J.Neurosci.29 (37) (pp 1-9) 2009").</summary>
    [GeneratedRegex(@"\.\s*Conference\b.*$|\.\s*\d+\s.*$|\bVol\.? \d+.*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Appended();

    [GeneratedRegex(@"\b[dl]['’]", RegexOptions.IgnoreCase)]
    private static partial Regex Elision();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Translation();

    [GeneratedRegex(@"[\(\[][^\)\]]*[\)\]]?")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\s*[=/:]\s*|\s+-\s+|\.\s+(?=\p{Lu}\p{Ll}{3,}\s+\p{L}{2,})")]
    private static partial Regex Parts();

    /// <summary>Years and the numbers of conferences ("27th") name an occurrence, not the series.</summary>
    [GeneratedRegex(@"^\d+(st|nd|rd|th)?$")]
    private static partial Regex Ordinal();
}
