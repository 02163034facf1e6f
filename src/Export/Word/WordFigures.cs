using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceSynth.Export.Figures;
using BlipFill = DocumentFormat.OpenXml.Drawing.Pictures.BlipFill;
using NonVisualPictureDrawingProperties = DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureDrawingProperties;
using NonVisualPictureProperties = DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureProperties;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using ParagraphProperties = DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties;
using Picture = DocumentFormat.OpenXml.Drawing.Pictures.Picture;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using ShapeProperties = DocumentFormat.OpenXml.Drawing.Pictures.ShapeProperties;
using SvgBlip = DocumentFormat.OpenXml.Office2019.Drawing.SVG.SVGBlip;

namespace EvidenceSynth.Export.Word;

/// <summary>Figures in line with the text: SVG for programs that draw it, PNG for the others, with the description as alternative text and the caption below.</summary>
sealed class WordFigures
{
    private const string SvgType = "image/svg+xml";

    /// <summary>The extension by which Office 2019 finds the SVG beside a PNG.</summary>
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private const long UnitsPerTwip = 635;

    /// <summary>Leaves room below the figure for its caption.</summary>
    private const int CaptionHeight = 900;

    private readonly MainDocumentPart _main;
    private uint _count;

    public WordFigures(WordprocessingDocument document)
    {
        // Without this the part would be named image.bin, which Word does not take for SVG.
        document.PartExtensionProvider[SvgType] = ".svg";
        _main = document.MainDocumentPart!;
    }

    public IEnumerable<OpenXmlElement> Elements(Figure figure, Paragraph caption)
    {
        _count++;
        yield return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Figure }, new KeepNext()),
            new Run(new Drawing(Inline(figure))));
        yield return caption;
    }

    private Inline Inline(Figure figure)
    {
        var (png, svg) = ($"figure{_count}png", $"figure{_count}svg");
        using (var bytes = new MemoryStream(PngWriter.Write(figure.Scene)))
            _main.AddImagePart(ImagePartType.Png, png).FeedData(bytes);
        using (var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(SvgWriter.Write(figure.Scene))))
            _main.AddNewPart<ImagePart>(SvgType, svg).FeedData(bytes);
        var (width, height) = Size(figure);
        return new Inline(
            new Extent { Cx = width, Cy = height },
            new DocProperties { Id = _count, Name = figure.Scene.Title, Description = figure.AltText },
            new Graphic(new GraphicData(Picture(png, svg, width, height)) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
    }

    private Picture Picture(string png, string svg, long width, long height) => new(
        new NonVisualPictureProperties(
            new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualDrawingProperties { Id = _count, Name = png },
            new NonVisualPictureDrawingProperties()),
        new BlipFill(
            new Blip(new BlipExtensionList(new BlipExtension(new SvgBlip { Embed = svg }) { Uri = SvgExtension })) { Embed = png },
            new Stretch(new FillRectangle())),
        new ShapeProperties(
            new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = width, Cy = height }),
            new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));

    /// <summary>As wide as the page allows, or as high.</summary>
    private static (long Width, long Height) Size(Figure figure)
    {
        var scale = Math.Min(WordSections.TextWidth(figure.Orientation) / figure.Scene.Width, (WordSections.TextHeight(figure.Orientation) - CaptionHeight) / figure.Scene.Height);
        return ((long)(figure.Scene.Width * scale) * UnitsPerTwip, (long)(figure.Scene.Height * scale) * UnitsPerTwip);
    }
}
