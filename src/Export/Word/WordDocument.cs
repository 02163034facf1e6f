using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceSynth.Export.Figures;

namespace EvidenceSynth.Export.Word;

/// <summary>
/// Tables and figures as one Word document (ECMA-376): captions that Word numbers, header rows that repeat, pages that lie down where a table is wide,
/// language and alternative texts set. The same exhibits always give the same parts.
/// </summary>
public static class WordDocument
{
    public static void Write(Stream stream, string title, IReadOnlyList<Exhibit> exhibits, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(exhibits);
        ArgumentNullException.ThrowIfNull(context);
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        Describe(document, title, context);
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Make(context.Language);
        main.AddNewPart<NumberingDefinitionsPart>("lists").Numbering = WordStyles.Lists();
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(new Compatibility(
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        WordSections.AddTo(main, title, context);
        main.Document = new Document(new Body(Content(document, exhibits, context)));
    }

    private static IEnumerable<OpenXmlElement> Content(WordprocessingDocument document, IReadOnlyList<Exhibit> exhibits, ExportContext context)
    {
        var captions = new WordCaptions(context);
        var figures = new WordFigures(document);
        for (var index = 0; index < exhibits.Count; index++)
        {
            var exhibit = exhibits[index];
            foreach (var element in exhibit is Tables.Table table ? new WordTable(table, context).Elements(captions.For(table)) : figures.Elements((Figure)exhibit, captions.For(exhibit)))
                yield return element;
            if (index == exhibits.Count - 1)
                yield return WordSections.Properties(exhibit.Orientation);
            else if (exhibits[index + 1].Orientation != exhibit.Orientation)
                yield return WordParagraphs.Spacer(WordSections.Properties(exhibit.Orientation));
            else
                yield return WordParagraphs.Spacer();
        }
    }

    private static void Describe(WordprocessingDocument document, string title, ExportContext context)
    {
        var day = context.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var properties = document.PackageProperties;
        (properties.Title, properties.Language, properties.Creator) = (title, WordStyles.LanguageTag(context.Language), "EvidenceSynth");
        (properties.Created, properties.Modified) = (day, day);
    }
}
