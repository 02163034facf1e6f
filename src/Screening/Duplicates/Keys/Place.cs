using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>Where in a journal a publication stands, as it is compared. A part that says nothing is empty.</summary>
/// <param name="Volume">First number of the volume.</param>
/// <param name="Issue">First number of the issue.</param>
/// <param name="FirstPage">First page or article number, lower case, without leading zeros.</param>
/// <param name="LastPage">Last page as a number, 0 where none is told.</param>
public sealed partial record Place(string Volume, string Issue, string FirstPage, int LastPage, PageKind Kind)
{
    public static Place Of(string volume, string issue, string pages, Func<string, string> intern)
    {
        var (first, last, kind) = Page(pages);
        return new(intern(VolumeOf(volume)), intern(IssueOf(issue)), intern(first), last, kind);
    }

    /// <summary>The first page as a number; 0 where it has no digits.</summary>
    public int FirstNumber => FirstDigits().Match(FirstPage) is { Success: true } digits && int.TryParse(digits.ValueSpan, out var number) ? number : 0;

    private static string VolumeOf(string volume)
    {
        if (NoVolume().IsMatch(volume)) return "";
        var number = Digits().Match(volume);
        return number.Success ? number.Value.TrimStart('0') : "";
    }

    private static string IssueOf(string issue)
    {
        if (issue.Length > 30 || Month().IsMatch(issue)) return "";
        var number = Digits().Match(issue);
        return number.Success ? number.Value.TrimStart('0') : "";
    }

    private static (string First, int Last, PageKind Kind) Page(string pages)
    {
        var text = PageWords().Replace(pages.Trim().ToLowerInvariant(), "").Replace('‐', '-').Replace('–', '-').Replace('—', '-');
        if (text.Length == 0 || Month().IsMatch(text) || NoPages().IsMatch(text)) return ("", 0, PageKind.None);
        var match = PageForm().Match(text);
        if (!match.Success) return ("", 0, PageKind.None);
        var first = (match.Groups["prefix"].Value + match.Groups["number"].Value.TrimStart('0') + match.Groups["suffix"].Value).Replace(" ", "", StringComparison.Ordinal);
        if (!first.Any(char.IsAsciiDigit)) return ("", 0, PageKind.None);
        var last = Expand(match.Groups["number"].Value, match.Groups["last"].Value);
        return (first, last, KindOf(match.Groups["prefix"].Value, match.Groups["number"].Value, last));
    }

    /// <summary>MEDLINE leaves out the digits that do not change: 221-8 is 221 to 228.</summary>
    private static int Expand(string first, string last)
    {
        if (last.Length == 0 || last.Length > 9) return 0;
        if (last.Length < first.Length) last = first[..(first.Length - last.Length)] + last;
        return int.TryParse(last, out var number) ? number : 0;
    }

    private static PageKind KindOf(string prefix, string number, int last) => prefix switch
    {
        "cd" => PageKind.Cochrane,
        "e" or "artn" or "art" or "article" or "m" or "bcr" or "o" => PageKind.Locator,
        "" => number.Length >= 6 && last == 0 ? PageKind.Locator : PageKind.Page,
        _ => PageKind.Page,
    };

    /// <summary>A supplement of no volume, and "1)", which is what is left of "Suppl 1)" cut at a blank.</summary>
    [GeneratedRegex(@"^\s*(suppl|\w{1,3}\)\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex NoVolume();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\d{1,9}")]
    private static partial Regex FirstDigits();

    /// <summary>A spreadsheet has read the pages 1-6 as the first of June.</summary>
    [GeneratedRegex(@"(^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*($|[^a-z])|\de\+\d", RegexOptions.IgnoreCase)]
    private static partial Regex Month();

    [GeneratedRegex(@"no pag|n\.?\s*pag|not available|unpaginated|^na$|^n/a|^\d+ ?p\.?$")]
    private static partial Regex NoPages();

    [GeneratedRegex(@"\bpp?\.?\s+(?=\w)|^pp?\.\s*|\bpages?\b\s*|\bunsp\b\s*|\barticle( id| no\.?)?\b\s*(?=\d)|\bartn?\.?( no\.?| id)?\s*(?=\d)|[\[\(#""]|\babstract(\s+no\.?)?\s*(?=\d)")]
    private static partial Regex PageWords();

    /// <summary>Optional letters, digits, an optional letter with a second number (2S5, 28.e1), then the end of the range.</summary>
    [GeneratedRegex(@"^(?<prefix>[a-z]{0,4})\s?(?<number>\d{1,17})(?<suffix>[a-z]{0,2}\d{0,4}|\.e\d+)?(\s?-+\s?[a-z]{0,3}(\d+[a-z])?(?<last>\d+))?")]
    private static partial Regex PageForm();
}

/// <summary>What the page field tells.</summary>
public enum PageKind
{
    None,
    /// <summary>A page of the printed journal, a supplement page (S33, A254) included.</summary>
    Page,
    /// <summary>Article number of an electronic journal. It does not contradict a page count such as 1-12.</summary>
    Locator,
    /// <summary>Number of a Cochrane review, the same for all its versions.</summary>
    Cochrane,
}
