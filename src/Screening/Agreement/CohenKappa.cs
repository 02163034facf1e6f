namespace EvidenceSynth.Screening.Agreement;

/// <summary>
/// Cohen's kappa (Educ Psychol Meas 1960;20:37): the agreement of two raters beyond what their own frequencies would give by chance, with the
/// large-sample standard error of Fleiss, Cohen and Everitt (Psychol Bull 1969;72:323). Where nearly everything falls into one category it is low although
/// the raters agree; it is then read beside PABAK and AC1.
/// </summary>
public static class CohenKappa
{
    public static Coefficient Of(RatingTable ratings)
    {
        var table = ratings.CrossTable();
        var categories = table.GetLength(0);
        var units = table.Cast<double>().Sum();
        if (units == 0) return Coefficient.Undefined(0, "agreement.nothing-judged-by-both");
        var all = Enumerable.Range(0, categories).ToArray();
        var first = all.Select(row => all.Sum(column => table[row, column]) / units).ToArray();
        var second = all.Select(column => all.Sum(row => table[row, column]) / units).ToArray();
        var observed = all.Sum(category => table[category, category] / units);
        var chance = all.Sum(category => first[category] * second[category]);
        if (chance >= 1) return Coefficient.Undefined((int)units, "agreement.one-category");

        var kappa = (observed - chance) / (1 - chance);
        var onDiagonal = all.Sum(c => table[c, c] / units * Square(1 - (first[c] + second[c]) * (1 - kappa)));
        var offDiagonal = all.Sum(row => all.Where(column => column != row)
            .Sum(column => table[row, column] / units * Square(second[row] + first[column]))) * Square(1 - kappa);
        var variance = (onDiagonal + offDiagonal - Square(kappa - chance * (1 - kappa))) / (units * Square(1 - chance));
        return Coefficient.WithError(kappa, (int)units, Math.Sqrt(Math.Max(0, variance)));
    }

    private static double Square(double value) => value * value;
}
