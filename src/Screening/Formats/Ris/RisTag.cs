namespace EvidenceSynth.Screening.Formats.Ris;

/// <summary>
/// A line's tag: two signs, blanks, a hyphen. The standard has two blanks; a line with one is a tag only in a file whose <c>TY</c>
/// lines have one, else an abstract's "T2 - weighted image" would break it.
/// </summary>
readonly record struct RisTag(string Name, string Value)
{
    public static RisTag? Of(ReadOnlySpan<char> line, bool oneBlank)
    {
        var text = line.TrimStart(" \t\u00A0");
        if (text.Length < 4 || !IsLetter(text[0]) || !(IsLetter(text[1]) || char.IsAsciiDigit(text[1]))) return null;
        var after = text[2..].TrimStart(" \t\u00A0");
        var blanks = text.Length - 2 - after.Length;
        if (after.Length == 0 || after[0] != '-' || blanks is 0 or > 2) return null;
        if (blanks == 1 && !oneBlank && !IsFrame(text[..2], after)) return null;
        return new(text[..2].ToString(), after[1..].Trim().ToString());
    }

    // TY and ER stand alone or with one word, so that a single blank cannot be a sentence.
    private static bool IsFrame(ReadOnlySpan<char> tag, ReadOnlySpan<char> after) =>
        (tag is "ER" && after[1..].IsWhiteSpace()) || (tag is "TY" && !after[1..].Trim().Contains(' '));

    private static bool IsLetter(char sign) => sign is >= 'A' and <= 'Z';
}
