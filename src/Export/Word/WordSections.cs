using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceSynth.Export.Terms;

namespace EvidenceSynth.Export.Word;

/// <summary>Pages of A4, upright or lying, with the review's title and the day at the top and the page number at the foot.</summary>
static class WordSections
{
    private const int ShortSide = 11906;
    private const int LongSide = 16838;
    private const int Margin = 1134;
    private const string HeaderId = "header";
    private const string FooterId = "footer";

    /// <summary>Adds the header and footer that every section refers to.</summary>
    public static void AddTo(MainDocumentPart main, string title, ExportContext context)
    {
        var exported = context.Text("document.exported", Numbers.Date(context.Date, context.Language));
        main.AddNewPart<HeaderPart>(HeaderId).Header = new Header(WordParagraphs.Of(WordStyles.Header, $"{title} · {exported}"));
        main.AddNewPart<FooterPart>(FooterId).Footer = new Footer(PageNumber(context));
    }

    /// <summary>Width between the margins, in twentieths of a point.</summary>
    public static int TextWidth(Orientation orientation) => (orientation == Orientation.Landscape ? LongSide : ShortSide) - 2 * Margin;

    public static int TextHeight(Orientation orientation) => (orientation == Orientation.Landscape ? ShortSide : LongSide) - 2 * Margin;

    public static SectionProperties Properties(Orientation orientation)
    {
        var lying = orientation == Orientation.Landscape;
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId },
            new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize
            {
                Width = (UInt32Value)(uint)(lying ? LongSide : ShortSide),
                Height = (UInt32Value)(uint)(lying ? ShortSide : LongSide),
                Orient = lying ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            },
            new PageMargin { Top = Margin, Right = Margin, Bottom = Margin, Left = Margin, Header = 567, Footer = 567, Gutter = 0 });
    }

    private static Paragraph PageNumber(ExportContext context)
    {
        // The template's two places become fields that Word fills on every page.
        var parts = context.Text("document.page", "\u0001", "\u0001").Split('\u0001');
        return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }, new Justification { Val = JustificationValues.Right }),
            WordParagraphs.Run(new(parts[0])), Field("PAGE"), WordParagraphs.Run(new(parts[1])), Field("NUMPAGES"), WordParagraphs.Run(new(parts[2])));
    }

    private static SimpleField Field(string name) => new(WordParagraphs.Run(new("1"))) { Instruction = $" {name} " };
}
