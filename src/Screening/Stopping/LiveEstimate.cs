using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// What the team sees while it screens: how many relevant references are probably unread. The point is the geometric mean of the calibrated estimate,
/// which errs high, and the exponential rate, which errs low; the interval runs from two standard deviations below the lower to two above the higher one.
/// </summary>
/// <param name="Found">Relevant references found.</param>
/// <param name="Remaining">The likely number of unread relevant references, with its interval.</param>
/// <param name="Recall">The share found that follows from it.</param>
/// <param name="ModelFreeLimit">BUSCAR's 95 % limit of the unread relevant references: no model is trusted.</param>
/// <param name="ModelFreeMedian">The same at even odds.</param>
/// <param name="Notes">What stands in the way of a better answer.</param>
public sealed record LiveEstimate(
    int Found, Interval Remaining, Interval Recall, int ModelFreeLimit, int ModelFreeMedian, IReadOnlyList<Message> Notes)
{
    private const double Width = 2;

    /// <summary>The estimate, or null where nothing was read yet.</summary>
    public static LiveEstimate? Of(StoppingEvidence evidence, RecallTarget target)
    {
        var history = evidence.History;
        if (history.Read == 0) return null;
        var (limit, median) = (Buscar.MostLeft(history, GuaranteedRule.DefaultRisk), Buscar.MostLeft(history, .5));
        var notes = StoppingNotes.For(history, target).ToList();
        Interval remaining;
        if (evidence.Calibrated is { } calibrated && ExponentialRate.Of(history) is { } rate)
            remaining = Combine(calibrated, rate, history.Unread);
        else
        {
            remaining = new(median, 0, limit);
            if (history.Unread > 0) notes.Add(new("stopping.note.no-model-estimate"));
        }
        return new(history.Found, remaining, RecallFrom(history.Found, remaining), limit, median, notes);
    }

    private static Interval Combine(RemainingEstimate calibrated, RemainingEstimate rate, int unread)
    {
        // Half a reference is added before the mean so that an estimate of nothing does not silence the other.
        var point = Math.Sqrt((calibrated.Mean + .5) * (Math.Min(rate.Mean, unread) + .5)) - .5;
        return new(Clip(point), Clip(Math.Min(rate.Plus(-Width), point)), Clip(Math.Max(calibrated.Plus(Width), point)));

        double Clip(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, 0, unread);
    }

    private static Interval RecallFrom(int found, Interval remaining)
    {
        return new(Share(remaining.Point), Share(remaining.High), Share(remaining.Low));

        double Share(double left) => found + left == 0 ? 1 : found / (found + left);
    }
}

/// <summary>A number with the bounds it lies between.</summary>
public readonly record struct Interval(double Point, double Low, double High);
