namespace EvidenceSynth.Export.Figures;

/// <summary>The triangle at the end of an arrow, whose last stretch is horizontal or vertical.</summary>
static class ArrowHead
{
    private const double Length = 7;
    private const double HalfWidth = 3.5;

    public static IReadOnlyList<(double X, double Y)> Of(Arrow arrow)
    {
        var (tip, before) = (arrow.Points[^1], arrow.Points[^2]);
        var (dx, dy) = (Math.Sign(tip.X - before.X), Math.Sign(tip.Y - before.Y));
        var foot = (X: tip.X - dx * Length, Y: tip.Y - dy * Length);
        return [tip, (foot.X - dy * HalfWidth, foot.Y - dx * HalfWidth), (foot.X + dy * HalfWidth, foot.Y + dx * HalfWidth)];
    }
}
