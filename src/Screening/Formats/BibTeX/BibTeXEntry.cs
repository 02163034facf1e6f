using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.BibTeX;

/// <summary>One entry taken apart: type, citation key (which some exports lack) and fields with their values as written.</summary>
sealed partial record BibTeXEntry(string Type, string Key, IReadOnlyList<(string Name, string Value)> Fields)
{
    /// <param name="isBalanced">False where the braces are known not to balance: strict reading would then put one field into another.</param>
    public static BibTeXEntry Parse(string text, IReadOnlyDictionary<string, string> macros, bool isBalanced = true)
    {
        var head = Head().Match(text);
        var body = text[head.Length..];
        var fields = (isBalanced ? new BibTeXValues(body, macros).Read() : null) ?? ByLines(body);
        return new(head.Groups["type"].Value, head.Groups["key"].Value.Trim(), fields);
    }

    // The way out of an entry whose braces do not balance: exporters write a field a line.
    private static List<(string, string)> ByLines(string body)
    {
        var fields = new List<(string Name, string Value)>();
        foreach (var line in body.Split('\n'))
        {
            var match = FieldLine().Match(line);
            if (match.Success) fields.Add((match.Groups["name"].Value, match.Groups["value"].Value));
            else if (fields.Count > 0 && line.Trim() is not ("" or "}" or ")")) fields[^1] = (fields[^1].Name, $"{fields[^1].Value} {ClosedLine().Replace(line.Trim(), "")}");
        }
        return fields;
    }

    [GeneratedRegex(@"^\s*@(?<type>[A-Za-z]+)\s*[{(]\s*(?:(?<key>[^,={}""]*),|(?<key>[^,={}""\s]+)(?=\s*[})]))?")]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*,?\s*(?<name>[A-Za-z][\w\-:. ]{0,40}?)\s*=\s*[{""]?(?<value>.*?)[}""]?\s*,?\s*$")]
    private static partial Regex FieldLine();

    [GeneratedRegex(@"[}""]\s*,?$")]
    private static partial Regex ClosedLine();
}
