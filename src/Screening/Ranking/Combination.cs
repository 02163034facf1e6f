namespace EvidenceSynth.Screening.Ranking;

/// <summary>A weighted sum of scores, each standardised over the undecided references only, so that the parts weigh what their weights say.</summary>
sealed class Combination(bool[] isLabelled)
{
    private const double Tiny = 1e-9;

    public double[] Totals { get; } = new double[isLabelled.Length];

    public void Add(Func<int, double> score, double weight)
    {
        if (weight == 0) return;
        var values = new double[isLabelled.Length];
        double sum = 0, squares = 0;
        var count = 0;
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = score(row);
            if (isLabelled[row]) continue;
            sum += values[row];
            count++;
        }
        var mean = count == 0 ? 0 : sum / count;
        for (var row = 0; row < values.Length; row++)
            if (!isLabelled[row]) squares += (values[row] - mean) * (values[row] - mean);
        var deviation = count == 0 ? 0 : Math.Sqrt(squares / count);
        for (var row = 0; row < values.Length; row++)
            Totals[row] += weight * (values[row] - mean) / (deviation + Tiny);
    }
}
