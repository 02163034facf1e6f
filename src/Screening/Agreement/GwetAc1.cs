namespace EvidenceSynth.Screening.Agreement;

/// <summary>
/// Gwet's AC1 (Br J Math Stat Psychol 2008;61:29) for any number of raters and missing judgements, with his standard error over the things judged.
/// It stays stable where nearly everything falls into one category.
/// </summary>
public static class GwetAc1
{
    public static Coefficient Of(RatingTable ratings)
    {
        var units = ratings.CountsByUnit().Select(counts => new Unit(counts, counts.Sum())).Where(unit => unit.Raters > 0).ToArray();
        var judgedTwice = units.Where(unit => unit.Raters > 1).ToArray();
        if (judgedTwice.Length == 0) return Coefficient.Undefined(0, "agreement.nothing-judged-by-both");
        var categories = ratings.Categories.Count;
        if (categories < 2) return Coefficient.Undefined(judgedTwice.Length, "agreement.one-category");

        var shares = Enumerable.Range(0, categories).Select(category => units.Average(unit => unit.Share(category))).ToArray();
        var observed = judgedTwice.Average(unit => unit.Agreement);
        var chance = shares.Sum(share => share * (1 - share)) / (categories - 1);
        var value = (observed - chance) / (1 - chance);

        var scale = (double)units.Length / judgedTwice.Length;
        var squares = units.Sum(unit =>
        {
            var own = unit.Raters > 1 ? scale * (unit.Agreement - chance) / (1 - chance) : 0;
            var ownChance = Enumerable.Range(0, categories).Sum(category => (1 - shares[category]) * unit.Share(category)) / (categories - 1);
            var adjusted = own - 2 * (1 - value) * (ownChance - chance) / (1 - chance);
            return (adjusted - value) * (adjusted - value);
        });
        return units.Length == 1
            ? new(value, 1)
            : Coefficient.WithError(value, judgedTwice.Length, Math.Sqrt(squares / units.Length / (units.Length - 1)));
    }

    private readonly record struct Unit(int[] Counts, int Raters)
    {
        public double Share(int category) => (double)Counts[category] / Raters;

        public double Agreement
        {
            get
            {
                var raters = (double)Raters;
                return Counts.Sum(count => count * (count - 1)) / (raters * (raters - 1));
            }
        }
    }
}
