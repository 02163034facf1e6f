using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceSynth.Text;
using Languages = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace EvidenceSynth.Export.Word;

/// <summary>
/// The styles of an exported document. They carry Word's own names where Word has one ("caption"), so that a table pasted into a report takes on the
/// report's look and its list of tables finds it.
/// </summary>
static class WordStyles
{
    public const string Caption = "Caption";
    public const string TableText = "EvidenceTableText";
    public const string TableBullet = "EvidenceTableBullet";
    public const string TableHeading = "EvidenceTableHeading";
    public const string TableGroup = "EvidenceTableGroup";
    public const string TableNote = "EvidenceTableNote";
    public const string Preamble = "EvidencePreamble";
    public const string Figure = "EvidenceFigure";
    public const string Spacer = "EvidenceSpacer";
    public const string Table = "EvidenceTable";
    public const string Header = "Header";
    public const string Footer = "Footer";

    /// <summary>Every office program has this face or one of the same widths.</summary>
    private const string Face = "Arial";

    public const string HeadingFill = "E6EBF0";
    public const string GroupFill = "F4F6F8";
    private const string Rule = "B3BDC7";

    public static string LanguageTag(Language language) => language switch
    {
        Language.English => "en-GB",
        Language.Bokmal => "nb-NO",
        _ => "nn-NO",
    };

    public static Styles Make(Language language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Face, HighAnsi = Face, EastAsia = Face, ComplexScript = Face },
                new FontSize { Val = "22" }, new Languages { Val = LanguageTag(language) })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "0", Line = "252", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Paragraph(Caption, "caption", before: 120, after: 80, halfPoints: 20, bold: true),
        Paragraph(Preamble, "Evidence preamble", after: 60, halfPoints: 19),
        Paragraph(TableText, "Evidence table text", halfPoints: 18),
        Paragraph(TableBullet, "Evidence table bullet", halfPoints: 18, hanging: 170),
        Paragraph(TableHeading, "Evidence table heading", halfPoints: 18, bold: true),
        Paragraph(TableGroup, "Evidence table group", before: 20, after: 20, halfPoints: 19, bold: true),
        Paragraph(TableNote, "Evidence table note", before: 40, halfPoints: 17),
        Paragraph(Figure, "Evidence figure", before: 120),
        Paragraph(Spacer, "Evidence spacer", after: 120, halfPoints: 4),
        Paragraph(Header, "header", halfPoints: 17),
        Paragraph(Footer, "footer", halfPoints: 17),
        TableStyle());

    private static Style Paragraph(string id, string name, int before = 0, int after = 0, int halfPoints = 22, bool bold = false, int hanging = 0)
    {
        var spacing = new StyleParagraphProperties(new SpacingBetweenLines { Before = Text(before), After = Text(after) });
        if (hanging > 0)
            spacing.Append(new Indentation { Left = Text(hanging), Hanging = Text(hanging) });
        var run = new StyleRunProperties();
        if (bold)
            run.Append(new Bold());
        run.Append(new FontSize { Val = Text(halfPoints) });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), spacing, run) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = id.StartsWith("Evidence", StringComparison.Ordinal) };
    }

    /// <summary>Hairlines between rows and none between columns.</summary>
    private static Style TableStyle() => new(
        new StyleName { Val = "Evidence table" },
        new StyleTableProperties(
            new TableBorders(Border<TopBorder>(8), Border<BottomBorder>(8), Border<InsideHorizontalBorder>(4)),
            new TableCellMarginDefault(
                new TopMargin { Width = "45", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "45", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = Table, CustomStyle = true };

    private static T Border<T>(uint eighths) where T : BorderType, new() => new() { Val = BorderValues.Single, Size = eighths, Space = 0, Color = Rule };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
