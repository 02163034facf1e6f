using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.Fields;

/// <summary>Takes lists of authors apart. Each name stays as it was written.</summary>
static partial class AuthorNames
{
    /// <summary>
    /// Names of one value: split at semicolons and line ends; where there are none and every part reads like "Surname AB",
    /// at commas (PubMed and Embase tables).
    /// </summary>
    public static IEnumerable<string> Split(string value)
    {
        if (value.AsSpan().IndexOfAny(';', '\n', '\r') >= 0) return Clean(value.Split(';', '\n', '\r'));
        var parts = value.TrimEnd('.', ' ').Split(", ");
        return parts.Length > 1 && parts.All(part => SurnameAndInitials().IsMatch(part)) ? Clean(value.Split(", ").Select(EndedList)) : Clean([value]);
    }

    /// <summary>Names joined by " and " outside braces, as BibTeX has them, or by semicolons.</summary>
    public static IEnumerable<string> SplitAtAnd(string value) => Clean(And().Split(value));

    // PubMed's table ends the list with a full stop that belongs to no name: "O'Connor RE."
    private static string EndedList(string name) => EndsWithInitials().IsMatch(name) ? name[..^1] : name;

    private static IEnumerable<string> Clean(IEnumerable<string> names) => names.Select(FieldText.Line).Where(name => name is not ("" or ","));

    [GeneratedRegex(@"^[\p{L}'’\- ]+ (\p{Lu}\.?-?){1,4}( (Jr|Sr|2nd|3rd|II|III))?\.?$")]
    private static partial Regex SurnameAndInitials();

    [GeneratedRegex(@" \p{Lu}{2,}\.$")]
    private static partial Regex EndsWithInitials();

    [GeneratedRegex(@"\s+and\s+(?![^{]*\})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();
}
