using EvidenceSynth.Text;

namespace EvidenceSynth.Export.Tables;

/// <summary>One paragraph of a cell.</summary>
/// <param name="Text">In the export language, unless <paramref name="Foreign"/> says otherwise.</param>
/// <param name="Foreign">The language of the text where the translation is missing, so that it is spoken and spelled in its own (WCAG 3.1.2).</param>
/// <param name="Chip">Colours behind a judgement; the text says it in words as well.</param>
/// <param name="IsBullet">One of several points.</param>
public sealed record Passage(string Text, Language? Foreign = null, Swatch? Chip = null, bool IsBullet = false)
{
    public static Passage Of(LocalizedText text, ExportContext context)
    {
        var shown = text.LanguageShown(context.Language);
        return new(text.In(context.Language), shown == context.Language ? null : shown);
    }
}

/// <summary>One cell: its paragraphs, and the colour of a judgement behind them.</summary>
public sealed record Cell(IReadOnlyList<Passage> Passages, Swatch? Fill = null)
{
    public Cell(string text, Swatch? fill = null) : this([new Passage(text)], fill)
    {
    }

    public string PlainText => string.Join("\n", Passages.Select(passage => passage.Text));
}

/// <summary>A fill and the ink that is read on it, as six hexadecimal digits. The pairs are those of the screen (at least 4.5:1).</summary>
public sealed record Swatch(string Fill, string Ink);
