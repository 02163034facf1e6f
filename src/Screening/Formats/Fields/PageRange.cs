using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.Fields;

/// <summary>Pages as one text, from a range or from first and last page.</summary>
static partial class PageRange
{
    public static string Of(string start, string end)
    {
        start = Dashes().Replace(start, "-");
        end = Dashes().Replace(end, "-");
        if (end.Length == 0 || start == end || start.Contains('-', StringComparison.Ordinal)) return start;
        return start.Length == 0 ? end : $"{start}-{end}";
    }

    /// <summary>
    /// True for pages that a spreadsheet turned into a date: "1-6" became "01-Jun", "4-21" became "21-Apr" or a whole date.
    /// The pages cannot be told back with certainty (1-6 or 6-1), so they count as missing.
    /// </summary>
    public static bool IsSpreadsheetDate(string pages) => DayAndMonth().IsMatch(pages) || WholeDate().IsMatch(pages);

    [GeneratedRegex(@"\s*(-{2,}|[\u2010-\u2015\u2212])\s*")]
    private static partial Regex Dashes();

    // English and Norwegian names of months.
    private const string Month = "(jan|feb|mar|mars|apr|mai|may|jun|juni|jul|juli|aug|sep|sept|okt|oct|nov|des|dec)";

    [GeneratedRegex($@"^\s*([0-9]{{1,2}}[-. /]{{1,2}}{Month}\.?|{Month}\.?[-. /]{{1,2}}[0-9]{{2}})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"^\s*((19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}([T ][0-9:.]+)?|[0-9]{1,2}[./][0-9]{1,2}[./](19|20)[0-9]{2}([T ][0-9:.]+)?)\s*$")]
    private static partial Regex WholeDate();
}
