namespace EvidenceSynth.Export.Figures;

/// <summary>
/// A drawing as a list of shapes in pixels, from the back to the front. One scene is drawn to SVG for the screen and to PNG for Word,
/// so that both are the same picture.
/// </summary>
/// <param name="Id">Makes ids within a page unique.</param>
/// <param name="Title">Short name for assistive technology.</param>
/// <param name="Description">What the figure says, in sentences.</param>
/// <param name="LanguageCode">BCP 47 code of its texts.</param>
public sealed record Scene(string Id, double Width, double Height, string Title, string Description, string LanguageCode, IReadOnlyList<Shape> Shapes);

public abstract record Shape;

public sealed record Box(double X, double Y, double Width, double Height, string Fill, string? Stroke = null, double Radius = 3) : Shape;

/// <summary>A line through its points with an arrowhead at the last.</summary>
public sealed record Arrow(IReadOnlyList<(double X, double Y)> Points, string Stroke) : Shape;

public enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>One line of text.</summary>
/// <param name="X">Where its anchor lies.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Upward">Turned to read from the bottom to the top.</param>
public sealed record Label(double X, double Y, string Text, string Ink, Anchor Anchor = Anchor.Start, bool Bold = false, bool Upward = false) : Shape
{
    public double Width => TextMeasure.Width(Text, Bold);
}

/// <summary>A figure of a report: a scene with its caption.</summary>
public sealed record Figure(string Id, string Caption, Scene Scene, Orientation Orientation)
    : Exhibit(Id, Caption, Scene.Description, Orientation);
