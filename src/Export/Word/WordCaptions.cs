using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace EvidenceSynth.Export.Word;

/// <summary>
/// Captions as Word makes them: label, a SEQ field with its number already in it (Word counts again only when asked), and a bookmark around both
/// that REF fields of a report can point at.
/// </summary>
sealed class WordCaptions(ExportContext context)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _bookmarks;

    public Paragraph For(Exhibit exhibit)
    {
        var isTable = exhibit is Tables.Table;
        var label = Capital(context.Text(isTable ? "term.table" : "term.figure"));
        var number = _numbers[label] = _numbers.GetValueOrDefault(label) + 1;
        var bookmark = (_bookmarks++).ToString(CultureInfo.InvariantCulture);
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Caption });
        // A table's caption stands above it and must not be left behind; a figure's stands below.
        if (isTable)
            properties.Append(new KeepNext());
        return new Paragraph(
            properties,
            new BookmarkStart { Id = bookmark, Name = "_Ref_" + exhibit.Id.Replace('-', '_') },
            WordParagraphs.Run(new(label + " ")),
            new SimpleField(WordParagraphs.Run(new(number.ToString(CultureInfo.InvariantCulture)))) { Instruction = $" SEQ {label} \\* ARABIC " },
            new BookmarkEnd { Id = bookmark },
            WordParagraphs.Run(new(context.Preset.AfterNumber() + exhibit.Caption)));
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
