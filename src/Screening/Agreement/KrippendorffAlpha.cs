namespace EvidenceSynth.Screening.Agreement;

/// <summary>
/// Krippendorff's alpha for names without order, any number of raters and missing judgements ("Computing Krippendorff's alpha-reliability", 2011).
/// Things that fewer than two raters judged do not count.
/// </summary>
public static class KrippendorffAlpha
{
    public static Coefficient Of(RatingTable ratings)
    {
        var units = ratings.CountsByUnit().Where(counts => counts.Sum() > 1).ToArray();
        if (units.Length == 0) return Coefficient.Undefined(0, "agreement.nothing-judged-by-both");
        var totals = Enumerable.Range(0, ratings.Categories.Count).Select(category => units.Sum(counts => (double)counts[category])).ToArray();
        var judgements = totals.Sum();
        var chance = totals.Sum(total => total * (judgements - total)) / (judgements - 1);
        if (chance == 0) return Coefficient.Undefined(units.Length, "agreement.one-category");
        var observed = units.Sum(counts => counts.Sum(count => (double)count * (counts.Sum() - count)) / (counts.Sum() - 1));
        return new(1 - observed / chance, units.Length);
    }
}
