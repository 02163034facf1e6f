using System.Globalization;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Simulation;

/// <summary>
/// The references that the team knows before the ranking starts: so many included and excluded ones drawn by a seed, or named ones.
/// They are not counted in any measure.
/// </summary>
public sealed record Prior(int Included, int Excluded, IReadOnlyList<string> Ids)
{
    /// <summary>One of each, the usual start of published simulations.</summary>
    public static Prior OneOfEach { get; } = new(1, 1, []);

    /// <summary>Reads "1:1" or a list of ids "17,204".</summary>
    public static Prior Parse(string text)
    {
        var counts = text.Split(':');
        if (counts.Length == 2 && TryCount(counts[0], out var included) && TryCount(counts[1], out var excluded)) return new(included, excluded, []);
        var ids = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return ids.Length > 0 && counts.Length == 1 ? new(0, 0, ids) : throw new RefusedException(new("simulation.prior-unreadable", text));
    }

    /// <summary>The rows, included ones first, so that the drought before the first ranking is the number of excluded ones.</summary>
    public IReadOnlyList<int> Choose(LabelledSet set, int seed)
    {
        var rows = Ids.Count > 0 ? Named(set) : Drawn(set, new MersenneTwister((uint)seed));
        return rows.Count(row => set.References[row].Included) < set.Included
            ? rows
            : throw new RefusedException(new("simulation.prior-takes-all", set.Name, set.Included));
    }

    private List<int> Named(LabelledSet set)
    {
        var rows = set.References.Select((reference, row) => (reference.Id, row)).ToDictionary(pair => pair.Id, pair => pair.row, StringComparer.Ordinal);
        var unknown = Ids.FirstOrDefault(id => !rows.ContainsKey(id));
        return unknown is null
            ? [.. Ids.Select(id => rows[id]).Distinct().OrderByDescending(row => set.References[row].Included)]
            : throw new RefusedException(new("simulation.prior-unknown", set.Name, unknown));
    }

    private List<int> Drawn(LabelledSet set, MersenneTwister draw)
    {
        var rows = new List<int>();
        foreach (var (included, count) in new[] { (true, Included), (false, Excluded) })
        {
            var left = Enumerable.Range(0, set.References.Count).Where(row => set.References[row].Included == included).ToList();
            if (count > left.Count) throw new RefusedException(new("simulation.prior-too-large", set.Name, count, left.Count));
            for (var drawn = 0; drawn < count; drawn++)
            {
                var place = draw.Below(left.Count);
                rows.Add(left[place]);
                left.RemoveAt(place);
            }
        }
        return rows;
    }

    private static bool TryCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
