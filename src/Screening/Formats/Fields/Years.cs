using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.Fields;

/// <summary>The year in a date as exporters write it: <c>2014//</c>, <c>2006/May/12</c>, <c>May-June 2019</c>; <c>10 15</c> has none.</summary>
static partial class Years
{
    public static int? Find(string value)
    {
        var match = Year().Match(value);
        return match.Success ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"(?<![0-9])(1[5-9][0-9]{2}|20[0-9]{2})(?![0-9])")]
    private static partial Regex Year();
}
