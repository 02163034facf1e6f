using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceSynth.Export.Tables;
using Languages = DocumentFormat.OpenXml.Wordprocessing.Languages;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace EvidenceSynth.Export.Word;

/// <summary>Paragraphs of a document, by style; all their looks come from <see cref="WordStyles"/>.</summary>
static class WordParagraphs
{
    public static Paragraph Of(string style, string text, bool keepNext = false) => Of(style, new Passage(text), keepNext);

    public static Paragraph Of(string style, Passage passage, bool keepNext = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (keepNext)
            properties.Append(new KeepNext());
        if (passage.Chip is { } chip)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = chip.Fill });
        return new Paragraph(properties, Run(passage));
    }

    public static Run Run(Passage passage, string? ink = null)
    {
        var properties = new RunProperties();
        if ((ink ?? passage.Chip?.Ink) is { } colour)
            properties.Append(new Color { Val = colour });
        if (passage.Foreign is { } language)
            properties.Append(new Languages { Val = WordStyles.LanguageTag(language) });
        var run = new Run(new WordText(passage.Text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
        if (properties.HasChildren)
            run.PrependChild(properties);
        return run;
    }

    /// <summary>An empty line between exhibits: without a paragraph Word would join two tables. It may end a section.</summary>
    public static Paragraph Spacer(SectionProperties? section = null)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Spacer });
        if (section is not null)
            properties.Append(section);
        return new Paragraph(properties);
    }
}
