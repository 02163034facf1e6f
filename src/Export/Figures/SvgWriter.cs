using System.Globalization;
using System.Text;
using System.Xml;

namespace EvidenceSynth.Export.Figures;

/// <summary>
/// A scene as SVG 1.1 with title and description. Colours and faces are presentation attributes, so that a page with a strict content security policy
/// shows it; every text states its length, so that no font can push it out of its box.
/// </summary>
public static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    public static string Write(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
        {
            Start(xml, scene);
            foreach (var shape in scene.Shapes)
                Draw(xml, shape);
            xml.WriteEndElement();
        }
        return text.ToString();
    }

    private static void Start(XmlWriter xml, Scene scene)
    {
        xml.WriteStartElement("svg", Namespace);
        Attributes(xml, ("viewBox", $"0 0 {Number(scene.Width)} {Number(scene.Height)}"), ("width", Number(scene.Width)), ("height", Number(scene.Height)),
            ("role", "img"), ("aria-labelledby", $"{scene.Id}-title {scene.Id}-description"), ("lang", scene.LanguageCode),
            ("font-family", TextMeasure.FontFamily), ("font-size", Number(TextMeasure.FontSize)));
        Text(xml, "title", $"{scene.Id}-title", scene.Title);
        Text(xml, "desc", $"{scene.Id}-description", scene.Description);
        Element(xml, "rect", ("width", Number(scene.Width)), ("height", Number(scene.Height)), ("fill", "#FFFFFF"));
    }

    private static void Draw(XmlWriter xml, Shape shape)
    {
        switch (shape)
        {
            case Box box:
                Element(xml, "rect", ("x", Number(box.X)), ("y", Number(box.Y)), ("width", Number(box.Width)), ("height", Number(box.Height)),
                    ("rx", Number(box.Radius)), ("fill", "#" + box.Fill), ("stroke", box.Stroke is null ? "none" : "#" + box.Stroke));
                break;
            case Arrow arrow:
                Element(xml, "path", ("d", "M" + string.Join('L', arrow.Points.Select(point => $"{Number(point.X)} {Number(point.Y)}"))), ("fill", "none"), ("stroke", "#" + arrow.Stroke));
                Element(xml, "path", ("d", "M" + string.Join('L', ArrowHead.Of(arrow).Select(point => $"{Number(point.X)} {Number(point.Y)}")) + "Z"), ("fill", "#" + arrow.Stroke));
                break;
            case Label label:
                Draw(xml, label);
                break;
        }
    }

    private static void Draw(XmlWriter xml, Label label)
    {
        xml.WriteStartElement("text", Namespace);
        Attributes(xml, ("x", Number(label.X)), ("y", Number(label.Y)), ("fill", "#" + label.Ink), ("textLength", Number(label.Width)), ("lengthAdjust", "spacingAndGlyphs"));
        if (label.Anchor != Anchor.Start)
            Attributes(xml, ("text-anchor", label.Anchor == Anchor.Middle ? "middle" : "end"));
        if (label.Bold)
            Attributes(xml, ("font-weight", "bold"));
        if (label.Upward)
            Attributes(xml, ("transform", $"rotate(-90 {Number(label.X)} {Number(label.Y)})"));
        xml.WriteString(label.Text);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string element, string id, string text)
    {
        xml.WriteStartElement(element, Namespace);
        Attributes(xml, ("id", id));
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, Namespace);
        Attributes(xml, attributes);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, value);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
