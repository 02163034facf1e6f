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
/// How many relevant references are unread, as the sum of calibrated probabilities. Scores that a model gave to references it had not been trained on
/// are turned into probabilities by logistic regression on the labels (J. Platt, "Probabilistic outputs for support vector machines", 1999, with his
/// softened targets); the unread are taken as read last. The variance adds the chance of each reference to that of the fitted parameters.
/// </summary>
/// <remarks>No guarantee: it assumes that a reference of a given score is no more often relevant among the unread than among the read.</remarks>
public static class CalibratedEstimate
{
    /// <summary>Fewer labels than this cannot be calibrated.</summary>
    public const int FewestRead = 20;

    /// <summary>Fewer relevant references than this cannot be calibrated.</summary>
    public const int FewestFound = 2;

    private const double RidgeHalf = .0005;
    private const double EarliestPlace = .02;

    /// <summary>True where enough was read and found for five folds and a fit.</summary>
    public static bool IsPossible(ReadingHistory history) => history is { Read: >= FewestRead, Found: >= FewestFound };

    /// <summary>The estimate, or null where a score is missing or nothing was read.</summary>
    public static RemainingEstimate? Of(ReadingHistory history, RelevanceScores scores, Calibration calibration = Calibration.ScoreAndPosition)
    {
        if (history.Read == 0 || !scores.Cover(history)) return null;
        var mean = scores.OutOfFold.Average();
        var deviation = Math.Sqrt(scores.OutOfFold.Average(score => (score - mean) * (score - mean))) + 1e-9;
        double[] Features(double score, double place) =>
            calibration == Calibration.Score ? [1, (score - mean) / deviation] : [1, (score - mean) / deviation, Math.Log(place + EarliestPlace)];

        var rows = scores.OutOfFold.Select((score, place) => Features(score, (double)place / history.Read)).ToArray();
        var (theta, fit) = Fit(rows, history);

        var (expected, variance) = (0.0, 0.0);
        var gradient = new double[theta.Length];
        foreach (var score in scores.Unread)
        {
            var features = Features(score, 1);
            var p = Sigmoid(Dot(theta, features));
            expected += p;
            variance += p * (1 - p);
            for (var k = 0; k < gradient.Length; k++) gradient[k] += p * (1 - p) * features[k];
        }
        return new(expected, Math.Sqrt(variance + DampedNewton.Spread(fit.Hessian, gradient)));
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
                value += RidgeHalf * theta[k] * theta[k];
                gradient[k] = 2 * RidgeHalf * theta[k];
                hessian[k, k] = 2 * RidgeHalf;
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
