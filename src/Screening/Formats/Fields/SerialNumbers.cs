using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.Fields;

/// <summary>Takes apart values that hold several ISSNs or ISBNs: "0894-9867, 0894-9867", "0-521-46674-1\0-521-46128-6", "1939-1676 0891-6640".</summary>
static partial class SerialNumbers
{
    public static IEnumerable<string> Split(string value) =>
        Between().Split(value).Select(FieldText.Line).Where(number => number.Length > 0);

    [GeneratedRegex(@"[\n\r,;\\|]|(?<=[0-9Xx])\s+(?=[0-9]{4}-?[0-9]{3}[0-9Xx])")]
    private static partial Regex Between();
}
