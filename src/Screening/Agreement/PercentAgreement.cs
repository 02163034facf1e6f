namespace EvidenceSynth.Screening.Agreement;

/// <summary>The share of things that two raters judged alike, with Wilson's score interval (E. B. Wilson, JASA 1927;22:209).</summary>
public static class PercentAgreement
{
    public static Coefficient Of(RatingTable ratings)
    {
        var table = ratings.CrossTable();
        var units = (int)table.Cast<double>().Sum();
        if (units == 0) return Coefficient.Undefined(0, "agreement.nothing-judged-by-both");
        var agreed = Enumerable.Range(0, table.GetLength(0)).Sum(category => table[category, category]);
        var (share, square) = (agreed / units, Coefficient.Z * Coefficient.Z);
        var middle = (share + square / (2 * units)) / (1 + square / units);
        var half = Coefficient.Z * Math.Sqrt(share * (1 - share) / units + square / (4.0 * units * units)) / (1 + square / units);
        return new(share, units, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
