using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>
/// The authors of a record as folded family names in order, and every other long name word, because exporters disagree on which
/// part of a name is the family name ("Omulo Sylvia", "Sylvia Omulo", "Omulo, S.").
/// </summary>
public sealed partial record NameKeys(string[] Families, string[] Others)
{
    public static readonly NameKeys None = new([], []);

    /// <summary>Last word of the first family name, on which "van Boxtel" and "Boxtel" meet.</summary>
    public string FirstWord { get; private init; } = "";

    public static NameKeys Of(IEnumerable<string> authors, Func<string, string> intern)
    {
        List<string> families = [], others = [];
        var first = "";
        foreach (var name in authors.SelectMany(Split))
        {
            var (family, given) = Parts(name);
            var folded = TextFolding.Fold(family);
            if (folded.Length < 2 || NoName().IsMatch(folded)) continue;
            if (families.Count == 0) first = folded[(folded.LastIndexOf(' ') + 1)..];
            families.Add(intern(folded.Replace(" ", "", StringComparison.Ordinal)));
            others.AddRange(TextFolding.Fold(given).Split(' ').Where(word => word.Length > 2).Select(intern));
        }
        return families.Count == 0 ? None : new NameKeys([.. families], [.. others]) { FirstWord = intern(first) };
    }

    /// <summary>One name each, also where an exporter has glued them ("Adeli K.Lewis G. F.") or joined them with commas.</summary>
    private static IEnumerable<string> Split(string authors)
    {
        foreach (var part in Separator().Split(authors))
        {
            if (part.Length == 0) continue;
            if (part.AsSpan().Count(',') < 2) yield return part;
            else foreach (var piece in part.Split(',', StringSplitOptions.TrimEntries))
                    if (!Initials().IsMatch(piece)) yield return piece;
        }
    }

    private static (string Family, string Given) Parts(string name)
    {
        name = name.Trim();
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0) return (name[..comma], name[(comma + 1)..]);
        var words = name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return (name, "");
        var last = words.Length;
        while (last > 1 && Initials().IsMatch(words[last - 1])) last--;
        if (last < words.Length) return (string.Join(' ', words[..last]), "");
        return (words[^1], string.Join(' ', words[..^1]));
    }

    [GeneratedRegex(@"\s*;\s*|\s+and\s+|\s+&\s+|\r?\n|(?<=\p{Lu}\.)(?=\p{L}[\p{Ll}'’])|(?<=\p{Lu}\.)(?=[dO]['’]\p{Lu})")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(\p{Lu}\.?-?){1,3}\.?$|^(Jr|Sr|II|III|2nd|3rd)\.?$")]
    private static partial Regex Initials();

    [GeneratedRegex("^(et al|anonymous|anon|unknown|no authors? listed|not available|none|nan|null|nct|isrctn)$")]
    private static partial Regex NoName();
}
