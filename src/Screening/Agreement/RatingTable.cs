using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Agreement;

/// <summary>Who judged what how: one line per thing judged, one value per rater, null where a rater did not judge it. Values are names without order.</summary>
/// <remarks>Refused: lines with different numbers of raters, a value that is not among the categories given.</remarks>
public sealed class RatingTable
{
    private readonly int?[][] _units;

    /// <param name="units">The lines.</param>
    /// <param name="categories">All values that could be given; those seen where left out. PABAK and AC1 depend on how many there are.</param>
    public RatingTable(IEnumerable<IReadOnlyList<string?>> units, IReadOnlyList<string>? categories = null)
    {
        var lines = units.ToArray();
        if (lines.Select(line => line.Count).Distinct().Count() > 1) throw new RefusedException(new Message("agreement.uneven-lines"));
        Categories = categories ?? [.. lines.SelectMany(line => line).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Raters = lines.Length == 0 ? 0 : lines[0].Count;
        var index = Categories.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        _units = [.. lines.Select(line => line.Select(Find).ToArray())];

        int? Find(string? value) => value is null ? null
            : index.TryGetValue(value, out var category) ? category
            : throw new RefusedException(new Message("agreement.unknown-category", value));
    }

    public int Raters { get; }

    public IReadOnlyList<string> Categories { get; }

    /// <summary>For every thing judged, how many raters put it into each category.</summary>
    internal IReadOnlyList<int[]> CountsByUnit() => [.. _units.Select(unit =>
    {
        var counts = new int[Categories.Count];
        foreach (var category in unit) if (category is { } known) counts[known]++;
        return counts;
    })];

    /// <summary>How often the first rater chose the row's category and the second the column's, over what both judged.</summary>
    /// <remarks>Refused: not exactly two raters.</remarks>
    internal double[,] CrossTable()
    {
        if (Raters > 2 || (Raters < 2 && _units.Length > 0)) throw new RefusedException(new Message("agreement.two-raters", Raters));
        var table = new double[Categories.Count, Categories.Count];
        foreach (var unit in _units)
            if (unit is [{ } first, { } second]) table[first, second]++;
        return table;
    }
}
