using System.Collections.Frozen;

namespace EvidenceSynth.Export.Figures;

/// <summary>
/// How wide a text is in the figure's face. Arial, Helvetica and Liberation Sans share these advance widths (in thousandths of the size), so boxes are
/// laid out the same on every machine, also where none of them is installed.
/// </summary>
public static class TextMeasure
{
    /// <summary>Size of all text in figures, in pixels.</summary>
    public const double FontSize = 13;

    /// <summary>Names for SVG; any of the first three fits exactly.</summary>
    public const string FontFamily = "Arial, Helvetica, 'Liberation Sans', sans-serif";

    private const int Unknown = 1000;

    private static readonly FrozenDictionary<char, int> Regular = Widths(
        (191, "'"), (222, "ijl‘’"), (260, "|¦"), (278, " !,./:;I[\\]ft\u00a0·ÌÍÎÏìíîï"), (333, "()-`r¡¨²³´¸¹“”"), (334, "{}"), (355, "\""), (365, "º"), (370, "ª"),
        (389, "*"), (400, "°"), (469, "^"), (500, "Jcksvxyzçýÿ"), (537, "¶"), (549, "±÷≥≤"), (552, "¯"),
        (556, "#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöøùúûüþ–"), (576, "µ"), (584, "+<=>~¬×−"), (611, "FTZ¿ß"),
        (667, "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞ"), (722, "CDHNRUwÇÐÑÙÚÛÜ"), (737, "©®"), (778, "GOQÒÓÔÕÖØ"), (833, "Mm"), (834, "¼½¾"), (889, "%æ"), (944, "Wœ"), (1000, "Æ—…Œ"),
        (1015, "@"));

    private static readonly FrozenDictionary<char, int> Bold = Widths(
        (238, "'"), (278, " ,./I\\ijl\u00a0·ÌÍÎÏìíîï‘’"), (280, "|¦"), (333, "!()-:;[]`ft¡¨²³´¸¹"), (365, "º"), (370, "ª"), (389, "*r{}"), (400, "°"), (474, "\""),
        (500, "z“”"), (549, "±÷≥≤"), (552, "¯"), (556, "#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿ–"), (576, "µ"), (584, "+<=>^~¬×−"),
        (611, "?FLTZbdghnopqu¿ßðñòóôõöøùúûüþ"), (667, "EPSVXYÈÉÊËÝÞ"), (722, "&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜ"), (737, "©®"), (778, "GOQwÒÓÔÕÖØ"), (833, "M"),
        (834, "¼½¾"), (889, "%mæ"), (944, "Wœ"), (975, "@"), (1000, "Æ—…Œ"));

    public static double Width(string text, bool bold)
    {
        ArgumentNullException.ThrowIfNull(text);
        var widths = bold ? Bold : Regular;
        return text.Sum(letter => widths.GetValueOrDefault(letter, Unknown)) * FontSize / 1000;
    }

    /// <summary>Breaks a text into lines no wider than <paramref name="width"/>; a word that is wider by itself is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, bool bold, double width)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ').SelectMany(word => Pieces(word, bold, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, bold) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
                line = longer;
        }
        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, bool bold, double width)
    {
        while (Width(word, bold) > width && word.Length > 1)
        {
            var fits = Enumerable.Range(1, word.Length - 1).Last(length => length == 1 || Width(word[..length] + "-", bold) <= width);
            yield return word[..fits] + "-";
            word = word[fits..];
        }
        yield return word;
    }

    private static FrozenDictionary<char, int> Widths(params (int Width, string Letters)[] groups) =>
        groups.SelectMany(group => group.Letters.Select(letter => (letter, group.Width))).ToFrozenDictionary(pair => pair.letter, pair => pair.Width);
}
