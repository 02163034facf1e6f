namespace EvidenceSynth.Export.Figures;

/// <summary>A line of a box in the flow diagram: what was counted at the left, the number at the right.</summary>
sealed record FlowLine(string Text, string Number, bool Bold = false, bool IsPart = false);

/// <summary>A box of the flow diagram, whose height follows from its lines.</summary>
sealed class FlowBox
{
    private const double LineHeight = 18;
    private const double Padding = 10;
    private const double Gap = 12;
    private const double Indent = 12;

    private readonly List<(string Text, string Number, bool Bold, double Indent)> _lines = [];

    public FlowBox(double width, IEnumerable<FlowLine> lines)
    {
        Width = width;
        foreach (var line in lines)
        {
            var indent = line.IsPart ? Indent : 0;
            var room = width - 2 * Padding - indent - Gap - TextMeasure.Width(line.Number, line.Bold);
            var wrapped = TextMeasure.Wrap(line.Text, line.Bold, room);
            // The number stands beside the last line of its text, where the eye arrives.
            _lines.AddRange(wrapped.Select((text, index) => (text, index == wrapped.Count - 1 ? line.Number : "", line.Bold, indent)));
        }
    }

    public double Width { get; }

    public double Height => _lines.Count * LineHeight + 2 * Padding - 4;

    public IEnumerable<Shape> At(double x, double y, string fill, string stroke, string ink)
    {
        yield return new Box(x, y, Width, Height, fill, stroke);
        for (var index = 0; index < _lines.Count; index++)
        {
            var (text, number, bold, indent) = _lines[index];
            var baseline = y + Padding + 11 + index * LineHeight;
            yield return new Label(x + Padding + indent, baseline, text, ink, Bold: bold);
            if (number.Length > 0)
                yield return new Label(x + Width - Padding, baseline, number, ink, Anchor.End, bold);
        }
    }
}
