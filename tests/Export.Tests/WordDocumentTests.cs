using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceSynth.Export;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

public sealed class WordDocumentTests
{
    private static WordprocessingDocument Open(string id, ExportContext context) =>
        WordprocessingDocument.Open(new MemoryStream(Made.Export(id, ExportFormat.Docx, context)), isEditable: false);

    public static TheoryData<string, Preset> Documents =>
        [.. ExportCatalogue.All.SelectMany(item => Enum.GetValues<Preset>().Select(preset => new TheoryDataRow<string, Preset>(item.Id, preset)))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Is_valid_Office_Open_XML(string id, Preset preset)
    {
        using var document = Open(id, Made.In(Language.Nynorsk, preset));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Theory]
    [InlineData("soqf", Language.Bokmal, Preset.Fhi)]
    [InlineData("soqf", Language.English, Preset.Lewin2018)]
    [InlineData("evidence-profile", Language.English, Preset.Cochrane)]
    [InlineData("matrix", Language.Nynorsk, Preset.Fhi)]
    [InlineData("flow", Language.Bokmal, Preset.Fhi)]
    public void Has_the_body_that_was_looked_at(string id, Language language, Preset preset) =>
        Golden.Matches($"{id}-{preset.Key()}-{language.Code()}.xml", Golden.Part(Made.Export(id, ExportFormat.Docx, Made.In(language, preset))));

    [Theory]
    [InlineData("nb-NO")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void Is_the_same_whatever_the_culture_of_the_machine(string culture)
    {
        var expected = Parts();
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Parts());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }

    [Fact]
    public void Repeats_every_row_of_its_header_and_splits_no_row()
    {
        using var document = Open("matrix", Made.In(Language.English));
        var rows = document.MainDocumentPart!.Document.Descendants<TableRow>().ToList();
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal([true, true, false, false, false], rows.Select(row => row.TableRowProperties!.GetFirstChild<TableHeader>() is not null));
    }

    [Fact]
    public void Numbers_captions_with_a_field_that_already_holds_the_number()
    {
        using var document = Open("all", Made.In(Language.Bokmal));
        var captions = document.MainDocumentPart!.Document.Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Caption")
            .Select(paragraph => (paragraph.InnerText, Field: paragraph.GetFirstChild<SimpleField>()!.Instruction!.Value)).ToList();
        Assert.StartsWith("Figur 1: ", captions[0].InnerText, StringComparison.Ordinal);
        Assert.StartsWith("Tabell 1: ", captions[1].InnerText, StringComparison.Ordinal);
        Assert.Equal("Tabell 9: Undersøkte tiltak (N=2) og kjennetegn (N=2)", captions[^1].InnerText);
        Assert.Equal(" SEQ Tabell \\* ARABIC ", captions[^1].Field);
        var bookmarks = document.MainDocumentPart.Document.Descendants<BookmarkStart>().ToList();
        Assert.Equal(captions.Count, bookmarks.Select(bookmark => bookmark.Id!.Value).Distinct().Count());
        Assert.Contains(bookmarks, bookmark => bookmark.Name == "_Ref_evidence_profile");
    }

    [Fact]
    public void Lays_wide_tables_across_the_page_and_sets_narrow_ones_upright()
    {
        using var document = Open("all", Made.In(Language.English));
        var sections = document.MainDocumentPart!.Document.Descendants<SectionProperties>().Select(section => section.GetFirstChild<PageSize>()!);
        Assert.Equal([true, false, true, false, true, false, true], sections.Select(size => size.Width! > size.Height!));
    }

    [Fact]
    public void Names_its_language_and_title_and_marks_text_in_another_language()
    {
        using var document = Open("soqf", Made.In(Language.Nynorsk));
        Assert.Equal("nn-NO", document.PackageProperties.Language);
        Assert.Equal("Hager på skoler", document.PackageProperties.Title);
        Assert.Equal("nn-NO", document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Languages>().Single().Val!.Value);
        Assert.Contains(document.MainDocumentPart.Document.Descendants<Run>(), run =>
            run.InnerText.StartsWith("Elever som graver", StringComparison.Ordinal) && run.RunProperties!.Languages!.Val == "nb-NO");
    }

    [Fact]
    public void Tells_in_words_what_a_table_and_a_figure_hold()
    {
        using var document = Open("all", Made.In(Language.English));
        var body = document.MainDocumentPart!.Document;
        Assert.All(body.Descendants<TableProperties>(), table => Assert.NotEqual("", table.GetFirstChild<TableDescription>()!.Val!.Value));
        Assert.Contains("3,000 screened, of which people excluded 900 and automation tools 2,000",
            body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_points_as_a_true_list()
    {
        using var document = Open("characteristics", Made.In(Language.English));
        var style = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "EvidenceTableBullet");
        var list = style.StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!;
        Assert.Contains(document.MainDocumentPart.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>(), instance => instance.NumberID! == list.Value);
        Assert.Contains(document.MainDocumentPart.Document.Descendants<Paragraph>(),
            paragraph => paragraph.InnerText == "Another thing" && paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "EvidenceTableBullet");
    }

    private static string Parts()
    {
        var docx = Made.Export("all", ExportFormat.Docx, Made.In(Language.Bokmal));
        return Golden.Part(docx) + Golden.Part(docx, "word/styles.xml") + Golden.Part(docx, "word/header1.xml");
    }
}
