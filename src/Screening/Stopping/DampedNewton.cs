namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// Newton's method for the small convex fits of the estimators (two or three parameters). Every step is halved until the objective falls: where the
/// classes are nearly separable the plain step overshoots and diverges.
/// </summary>
static class DampedNewton
{
    private const int MostSteps = 100;
    private const int MostHalvings = 40;
    private const double Converged = 1e-12;

    /// <summary>The objective with its gradient and Hessian at a point.</summary>
    public readonly record struct Local(double Value, double[] Gradient, double[,] Hessian);

    /// <summary>The minimum, reached from the start point.</summary>
    public static (double[] Point, Local At) Minimise(Func<double[], Local> objective, double[] start)
    {
        var (point, at) = (start, objective(start));
        for (var steps = 0; steps < MostSteps; steps++)
        {
            var step = Solve(at.Hessian, at.Gradient);
            if (Dot(step, at.Gradient) < Converged || !TryDescend(objective, ref point, ref at, step)) break;
        }
        return (point, at);
    }

    private static bool TryDescend(Func<double[], Local> objective, ref double[] point, ref Local at, double[] step)
    {
        for (var (length, halvings) = (1.0, 0); halvings < MostHalvings; (length, halvings) = (length / 2, halvings + 1))
        {
            double[] next = [.. point.Zip(step, (value, change) => value - length * change)];
            var there = objective(next);
            if (!(there.Value < at.Value)) continue;
            (point, at) = (next, there);
            return true;
        }
        return false;
    }

    /// <summary>v' H⁻¹ v: the variance that the uncertain parameters give to a number with gradient v.</summary>
    public static double Spread(double[,] hessian, double[] gradient) => Dot(Solve(hessian, gradient), gradient);

    private static double Dot(double[] left, double[] right) => left.Zip(right, (x, y) => x * y).Sum();

    /// <summary>Solves a symmetric positive definite system by Cholesky's factors.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var lower = new double[n, n];
        for (var row = 0; row < n; row++)
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[row, column];
                for (var k = 0; k < column; k++) sum -= lower[row, k] * lower[column, k];
                lower[row, column] = row == column ? Math.Sqrt(sum) : sum / lower[column, column];
            }
        var x = (double[])right.Clone();
        for (var row = 0; row < n; row++)
        {
            for (var k = 0; k < row; k++) x[row] -= lower[row, k] * x[k];
            x[row] /= lower[row, row];
        }
        for (var row = n - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < n; k++) x[row] -= lower[k, row] * x[k];
            x[row] /= lower[row, row];
        }
        return x;
    }
}
