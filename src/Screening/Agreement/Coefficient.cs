using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Agreement;

/// <summary>A measure of agreement: 1 is perfect.</summary>
/// <param name="Value">The measure, or null where it is not defined; <paramref name="Note"/> then says why.</param>
/// <param name="Units">How many things it rests on.</param>
/// <param name="Low">Lower end of the 95 % confidence interval, where one is computed.</param>
/// <param name="High">Upper end.</param>
public sealed record Coefficient(double? Value, int Units, double? Low = null, double? High = null, Message? Note = null)
{
    /// <summary>The two-sided 95 % point of the normal distribution.</summary>
    internal const double Z = 1.959963984540054;

    internal static Coefficient Undefined(int units, string why) => new(null, units, Note: new(why));

    /// <summary>With the normal interval, cut off at -1 and 1.</summary>
    internal static Coefficient WithError(double value, int units, double error) =>
        new(value, units, Math.Max(-1, value - Z * error), Math.Min(1, value + Z * error));
}
