namespace EvidenceSynth.Screening.Stopping;

/// <summary>An estimate of how many relevant references are unread, with its standard deviation (both in references).</summary>
public sealed record RemainingEstimate(double Mean, double StandardDeviation)
{
    /// <summary>The estimate raised (or lowered) by so many standard deviations.</summary>
    public double Plus(double deviations) => Mean + deviations * StandardDeviation;
}
