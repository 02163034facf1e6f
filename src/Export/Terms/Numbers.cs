using System.Globalization;
using EvidenceSynth.Text;

namespace EvidenceSynth.Export.Terms;

/// <summary>
/// Numbers and dates as each language writes them, independent of the machine's culture:
/// 14,903 and 70.5% in English, 14 903 (no-break space) and 70,5 % in Norwegian (Språkrådet).
/// </summary>
public static class Numbers
{
    private const string NoBreakSpace = "\u00A0";

    private static readonly NumberFormatInfo English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };
    private static readonly NumberFormatInfo Norwegian = new() { NumberGroupSeparator = NoBreakSpace, NumberDecimalSeparator = "," };

    public static string Whole(long value, Language language) => value.ToString("N0", Format(language));

    public static string WithDecimals(double value, int decimals, Language language) =>
        value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Format(language));

    /// <summary>A share from 0 to 1 as a percentage.</summary>
    public static string Percent(double share, int decimals, Language language) =>
        WithDecimals(share * 100, decimals, language) + (language == Language.English ? "%" : NoBreakSpace + "%");

    public static string Date(DateOnly date, Language language) =>
        date.ToString(language == Language.English ? "d MMMM yyyy" : "d. MMMM yyyy", CultureInfo.GetCultureInfo(language == Language.English ? "en-GB" : "nb-NO"));

    private static NumberFormatInfo Format(Language language) => language == Language.English ? English : Norwegian;
}
