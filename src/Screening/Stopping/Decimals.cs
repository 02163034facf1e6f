using System.Globalization;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>A decimal number as a message, so that every language puts its own decimal mark: 0.047, 0,047.</summary>
static class Decimals
{
    /// <summary>Rounded to so many places; too small to be seen at them is said as "less than".</summary>
    public static Message Of(double value, int places = 3)
    {
        var least = Math.Pow(10, -places);
        if (value > 0 && value < least / 2) return new("stopping.less-than", Of(least, places));
        var parts = value.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Split('.');
        return new("stopping.decimal", parts[0], parts[1]);
    }
}
