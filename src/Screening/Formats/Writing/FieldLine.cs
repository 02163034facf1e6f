using System.Net;
using EvidenceSynth.Screening.Formats.Fields;

namespace EvidenceSynth.Screening.Formats.Writing;

/// <summary>A value fit for one line of a tagged format, so that reading it gives the value back.</summary>
static class FieldLine
{
    public static string Of(string value)
    {
        // Readers of these formats decode HTML entities, which databases write; a text that looks like one is protected.
        var line = value.Contains('&', StringComparison.Ordinal) && WebUtility.HtmlDecode(value) != value ? value.Replace("&", "&amp;", StringComparison.Ordinal) : value;
        return line.AsSpan().IndexOfAny('\n', '\r') < 0 ? line : FieldText.Line(line);
    }
}
