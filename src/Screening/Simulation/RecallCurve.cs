using System.Globalization;
using System.Text;

namespace EvidenceSynth.Screening.Simulation;

/// <summary>Draws the recall curves of runs as SVG text: share of the references read across, share of the relevant ones found upwards.</summary>
public static class RecallCurve
{
    private const int Width = 640, Height = 420, Left = 60, Right = 20, Top = 30, Bottom = 50;

    public static string Svg(LabelledSet set, IReadOnlyList<SimulatedRun> runs)
    {
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<title>{Escape(set.Name)}: recall by share of references read, {runs.Count} runs</title>");
        for (var percent = 0; percent <= 100; percent += 20) AddGrid(svg, percent);
        svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{X(0)} {Y(0)}L{X(1)} {Y(1)}\" stroke=\"#888\" stroke-dasharray=\"4 4\" fill=\"none\"/>");
        foreach (var run in runs)
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"{Steps(run)}\" stroke=\"#1b5e8c\" stroke-opacity=\".7\" stroke-width=\"1.5\" fill=\"none\"/>");
        return svg.AppendLine("</svg>").ToString();
    }

    private static void AddGrid(StringBuilder svg, int percent)
    {
        var share = percent / 100.0;
        svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{X(0)} {Y(share)}H{X(1)}M{X(share)} {Y(0)}V{Y(1)}\" stroke=\"#ddd\" fill=\"none\"/>");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{X(0) - 6}\" y=\"{Y(share) + 4}\" text-anchor=\"end\">{percent} %</text>");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{X(share)}\" y=\"{Y(0) + 18}\" text-anchor=\"middle\">{percent} %</text>");
    }

    private static string Steps(SimulatedRun run)
    {
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{X(0)} {Y(0)}");
        for (var found = 0; found < run.Ranks.Count; found++)
            path.Append(CultureInfo.InvariantCulture, $"H{X((double)run.Ranks[found] / run.References)}V{Y((found + 1.0) / run.Ranks.Count)}");
        return path.Append(CultureInfo.InvariantCulture, $"H{X(1)}").ToString();
    }

    private static double X(double share) => Math.Round(Left + share * (Width - Left - Right), 1);

    private static double Y(double share) => Math.Round(Height - Bottom - share * (Height - Top - Bottom), 1);

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
