namespace EvidenceSynth.Screening.Formats.Ris;

/// <summary>
/// A line's tag: two signs, blanks, a hyphen. The standard has two blanks; a line with one is a tag only in a file whose <c>TY</c>
/// lines have one, else an abstract's "T2 - weighted image" would break it.
/// </summary>
readonly record struct RisTag(string Name, string Value)
{
    /// <summary>All two-sign names, so that a file of a million tags needs no million strings.</summary>
    private static readonly string[] Names = [.. Enumerable.Range(0, 26 * 36).Select(i => $"{(char)('A' + (i / 36))}{Second(i % 36)}")];

    public static RisTag? Of(ReadOnlySpan<char> line, bool oneBlank) =>
        Find(line, oneBlank, out var value) is { } name ? new(name, value.ToString()) : null;

    /// <summary>The name of a line's tag without its value.</summary>
    public static string? NameOf(ReadOnlySpan<char> line, bool oneBlank) => Find(line, oneBlank, out _);

    private static string? Find(ReadOnlySpan<char> line, bool oneBlank, out ReadOnlySpan<char> value)
    {
        value = default;
        var text = line.TrimStart(" \t\u00A0");
        if (text.Length < 4 || !IsLetter(text[0]) || !(IsLetter(text[1]) || char.IsAsciiDigit(text[1]))) return null;
        var after = text[2..].TrimStart(" \t\u00A0");
        var blanks = text.Length - 2 - after.Length;
        if (after.Length == 0 || after[0] != '-' || blanks is 0 or > 2) return null;
        if (blanks == 1 && !oneBlank && !IsFrame(text[..2], after)) return null;
        value = after[1..].Trim();
        return Names[((text[0] - 'A') * 36) + (char.IsAsciiDigit(text[1]) ? text[1] - '0' : text[1] - 'A' + 10)];
    }

    // TY and ER stand alone or with one word, so that a single blank cannot be a sentence.
    private static bool IsFrame(ReadOnlySpan<char> tag, ReadOnlySpan<char> after) =>
        (tag is "ER" && after[1..].IsWhiteSpace()) || (tag is "TY" && !after[1..].Trim().Contains(' '));

    private static char Second(int place) => (char)(place < 10 ? '0' + place : 'A' + place - 10);

    private static bool IsLetter(char sign) => sign is >= 'A' and <= 'Z';
}
