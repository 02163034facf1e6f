namespace EvidenceSynth.Screening.Stopping;

/// <summary>What a calibrated probability may depend on.</summary>
public enum Calibration
{
    /// <summary>The score alone (CV-Platt).</summary>
    Score,

    /// <summary>The score and how far the reading had come (CVT): a reference read late is less often relevant than its score says.</summary>
    ScoreAndPosition,
}

/// <summary>
/// Turns scores into probabilities by logistic regression of the labels on scores that a model gave to references it had not been trained on
/// (J. Platt, "Probabilistic outputs for support vector machines", 1999, with his softened targets and a slight ridge).
/// </summary>
sealed class ProbabilityCalibration
{
    private const double Ridge = .001;
    private const double EarliestPlace = .02;

    private readonly Calibration _kind;
    private readonly double _mean;
    private readonly double _deviation;
    private readonly double[] _theta;
    private readonly DampedNewton.Local _fit;

    public ProbabilityCalibration(ReadingHistory history, IReadOnlyList<double> outOfFold, Calibration kind)
    {
        _kind = kind;
        _mean = outOfFold.Average();
        _deviation = Math.Sqrt(outOfFold.Average(score => (score - _mean) * (score - _mean))) + 1e-9;
        var rows = outOfFold.Select((score, place) => Features(score, (double)place / history.Read)).ToArray();
        (_theta, _fit) = Fit(rows, history);
    }

    /// <summary>The probability that a reference with this score is relevant, read at this share of the way (0 first, 1 after all that was read).</summary>
    public double Probability(double score, double place) => Sigmoid(Dot(_theta, Features(score, place)));

    /// <summary>The expected number of relevant references among those with these scores, were they read next, with its standard deviation.</summary>
    public RemainingEstimate Sum(IReadOnlyList<double> scores)
    {
        var (expected, variance) = (0.0, 0.0);
        var gradient = new double[_theta.Length];
        foreach (var score in scores)
        {
            var features = Features(score, 1);
            var p = Sigmoid(Dot(_theta, features));
            expected += p;
            variance += p * (1 - p);
            for (var k = 0; k < gradient.Length; k++) gradient[k] += p * (1 - p) * features[k];
        }
        return new(expected, Math.Sqrt(variance + DampedNewton.Spread(_fit.Hessian, gradient)));
    }

    private double[] Features(double score, double place)
    {
        var standardised = (score - _mean) / _deviation;
        return _kind == Calibration.Score ? [1, standardised] : [1, standardised, Math.Log(place + EarliestPlace)];
    }

    private static (double[] Theta, DampedNewton.Local Fit) Fit(double[][] rows, ReadingHistory history)
    {
        double relevant = history.Found, irrelevant = history.Read - history.Found;
        var (high, low) = ((relevant + 1) / (relevant + 2), 1 / (irrelevant + 2));
        var start = new double[rows[0].Length];
        (start[0], start[1]) = (Math.Log((relevant + 1) / (irrelevant + 1)), 1);
        return DampedNewton.Minimise(Objective, start);

        DampedNewton.Local Objective(double[] theta)
        {
            var n = theta.Length;
            var (value, gradient, hessian) = (0.0, new double[n], new double[n, n]);
            for (var k = 0; k < n; k++)
            {
                value += Ridge / 2 * theta[k] * theta[k];
                gradient[k] = Ridge * theta[k];
                hessian[k, k] = Ridge;
            }
            for (var i = 0; i < rows.Length; i++)
            {
                var logit = Dot(theta, rows[i]);
                var p = Sigmoid(logit);
                var target = history.IsRelevant(i) ? high : low;
                value += Math.Max(logit, 0) + Math.Log(1 + Math.Exp(-Math.Abs(logit))) - target * logit;
                for (var k = 0; k < n; k++)
                {
                    gradient[k] += (p - target) * rows[i][k];
                    for (var l = 0; l < n; l++) hessian[k, l] += p * (1 - p) * rows[i][k] * rows[i][l];
                }
            }
            return new(value, gradient, hessian);
        }
    }

    private static double Dot(double[] theta, double[] features)
    {
        var sum = 0.0;
        for (var k = 0; k < theta.Length; k++) sum += theta[k] * features[k];
        return sum;
    }

    private static double Sigmoid(double logit) => 1 / (1 + Math.Exp(-logit));
}
