using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSynth.Export.Terms;

/// <summary>
/// Fills the places of a glossary text: <c>{0}</c> the argument, <c>{0|study|studies}</c> the word that goes with a number (the first form for 1).
/// The words for enum values are written as labels, with a capital; inside a sentence they lose it.
/// </summary>
static partial class MessageTemplate
{
    public static string Fill(string template, IReadOnlyList<object> arguments, Func<object, bool, string> say) =>
        Place().Replace(template, place =>
        {
            var argument = arguments[int.Parse(place.Groups["index"].ValueSpan, CultureInfo.InvariantCulture)];
            if (!place.Groups["one"].Success) return say(argument, place.Index > 0);
            return argument is 1 or 1L ? place.Groups["one"].Value : place.Groups["other"].Value;
        });

    [GeneratedRegex(@"\{(?<index>\d+)(\|(?<one>[^|}]*)\|(?<other>[^}]*))?\}")]
    private static partial Regex Place();
}
