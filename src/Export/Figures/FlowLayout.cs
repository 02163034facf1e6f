using EvidenceSynth.Text;

namespace EvidenceSynth.Export.Figures;

/// <summary>Places the boxes of the flow diagram in rows as high as their highest box and joins them with arrows.</summary>
sealed class FlowLayout(IReadOnlyList<FlowColumn> arms, FlowBox included, ExportContext context)
{
    public const double MainWidth = 270;
    public const double SideWidth = 260;

    private const double PhaseWidth = 32;
    private const double Gap = 26;
    private const double HeadingHeight = 32;
    private const double Margin = 2;

    private const string Ink = "16202B";
    private const string OnDark = "FFFFFF";
    private const string ArrowInk = "4A5763";
    private const string White = "FFFFFF";
    private const string Grey = "E6EBF0";
    private const string PhaseFill = "D6E3F0";

    private const string Identification = "figure.flow.phase-identification";
    private const string Screening = "figure.flow.phase-screening";
    private const string Included = "figure.flow.phase-included";

    private readonly List<Shape> _shapes = [];
    private readonly Dictionary<(FlowColumn Arm, int Step), (double Top, double Bottom)> _mains = [];

    public Scene Scene(string title, string description)
    {
        var y = Margin;
        foreach (var (arm, index) in arms.Select((arm, index) => (arm, index)))
            Heading(arm, Left(index), y);
        y += HeadingHeight + 14;

        var tops = new List<double>();
        for (var step = 0; step < arms[0].Steps.Count; step++)
        {
            tops.Add(y);
            var height = arms.Max(arm => Math.Max(arm.Steps[step].Main.Height, arm.Steps[step].Side?.Height ?? 0));
            if (step == 0)
                height = Math.Max(height, RoomForPhase(Identification));
            for (var index = 0; index < arms.Count; index++)
                Step(arms[index], step, Left(index), y + height / 2);
            y += height + Gap;
        }
        _shapes.AddRange(included.At(Left(0), y, White, ArrowInk, Ink));
        Arrows(y);

        var bottom = y + Math.Max(included.Height, RoomForPhase(Included));
        Phase(Identification, tops[0], tops[1] - Gap);
        Phase(Screening, tops[1], y - Gap);
        Phase(Included, y, bottom);
        return new("flow", Left(arms.Count) - Gap + Margin, bottom + Margin, title, description, context.Language.Code(), _shapes);
    }

    private static double Left(int arm) => Margin + PhaseWidth + Gap + arm * (MainWidth + SideWidth + 2 * Gap);

    private void Heading(FlowColumn arm, double x, double y)
    {
        _shapes.Add(new Box(x, y, MainWidth + Gap + SideWidth, HeadingHeight, arm.IsOther ? ArrowInk : "0B57A4"));
        _shapes.Add(new Label(x + 10, y + 21, arm.Heading, OnDark, Bold: true));
    }

    private void Step(FlowColumn arm, int step, double x, double middle)
    {
        var (main, side) = arm.Steps[step];
        var fill = arm.IsOther ? Grey : White;
        _shapes.AddRange(main.At(x, middle - main.Height / 2, fill, ArrowInk, Ink));
        _mains[(arm, step)] = (middle - main.Height / 2, middle + main.Height / 2);
        if (side is null) return;
        _shapes.AddRange(side.At(x + MainWidth + Gap, middle - side.Height / 2, fill, ArrowInk, Ink));
        _shapes.Add(new Arrow([(x + MainWidth, middle), (x + MainWidth + Gap - 1, middle)], ArrowInk));
    }

    private void Arrows(double includedTop)
    {
        for (var index = 0; index < arms.Count; index++)
        {
            var (arm, x) = (arms[index], Left(index) + MainWidth / 2);
            for (var step = 1; step < arm.Steps.Count; step++)
                _shapes.Add(new Arrow([(x, _mains[(arm, step - 1)].Bottom), (x, _mains[(arm, step)].Top - 1)], ArrowInk));
            var bottom = _mains[(arm, arm.Steps.Count - 1)].Bottom;
            var target = includedTop + included.Height / 2;
            _shapes.Add(new Arrow(index == 0
                ? [(x, bottom), (x, includedTop - 1)]
                : [(x, bottom), (x, target), (Left(0) + MainWidth + 1, target)], ArrowInk));
            _shapes.Add(new Label(x + 8, bottom + 17, arm.Included, Ink));
        }
    }

    /// <summary>The bar at the left that names the rows beside it.</summary>
    private void Phase(string key, double top, double bottom)
    {
        _shapes.Add(new Box(Margin, top, PhaseWidth, bottom - top, PhaseFill));
        _shapes.Add(new Label(Margin + PhaseWidth / 2 + 4.5, (top + bottom) / 2, context.Text(key), Ink, Anchor.Middle, Bold: true, Upward: true));
    }

    private double RoomForPhase(string key) => TextMeasure.Width(context.Text(key), bold: true) + 16;
}
