using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Formats.Ris;

/// <summary>Rayyan writes unknown tags behind a value, five blanks apart: <c>UR  - https://…     U2  - L2029880245</c>.</summary>
static partial class RisGluedTags
{
    public static IEnumerable<RisTag> Split(RisTag tag)
    {
        if (!tag.Value.Contains("  - ", StringComparison.Ordinal)) return [tag];
        var parts = Glue().Split(tag.Value);
        return parts.Length == 1 ? [tag] : [tag with { Value = parts[0] }, .. parts.Skip(1).Chunk(2).Select(pair => new RisTag(pair[0], pair[1]))];
    }

    [GeneratedRegex("[ ]{3,}([A-Z][A-Z0-9])  - ")]
    private static partial Regex Glue();
}
