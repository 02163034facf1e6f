namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// What to look at after a stop. A model that reads the texts in another way orders the unread anew (the "find more" step of the SAFE procedure,
/// Boetje and van de Schoot, Systematic Reviews 2024;13:81), and excluded references that look like included ones are listed for a second opinion.
/// </summary>
public static class SecondLook
{
    /// <summary>More likely than not.</summary>
    public const double EvenOdds = .5;

    /// <summary>The unread in the order of the second model; equal scores keep the order of the first.</summary>
    /// <param name="first">Scores of the model that screening followed, one per unread reference.</param>
    /// <param name="second">Scores of the other model, in the same order of references.</param>
    public static IReadOnlyList<SecondLookItem> Order(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        if (first.Count != second.Count) throw new ArgumentException("Both models score the same references.", nameof(second));
        var firstRank = Ranks(first, first);
        var secondRank = Ranks(second, first);
        return [.. Enumerable.Range(0, first.Count)
            .Select(item => new SecondLookItem(item, firstRank[item], secondRank[item]))
            .OrderBy(item => item.SecondRank)];
    }

    /// <summary>The excluded references that are probably relevant, likeliest first, by a calibration of scores from models not trained on them.</summary>
    /// <param name="outOfFold">Scores of the references read, in reading order. Nothing is listed where they cannot be calibrated.</param>
    /// <param name="least">The probability from which a reference is listed.</param>
    public static IReadOnlyList<ProbableInclude> ProbableIncludes(ReadingHistory history, IReadOnlyList<double> outOfFold, double least = EvenOdds)
    {
        if (!CalibratedEstimate.IsPossible(history) || outOfFold.Count != history.Read || !outOfFold.All(double.IsFinite)) return [];
        var calibration = new ProbabilityCalibration(history, outOfFold, Calibration.Score);
        return [.. Enumerable.Range(0, history.Read)
            .Where(place => !history.IsRelevant(place))
            .Select(place => new ProbableInclude(place, calibration.Probability(outOfFold[place], 1)))
            .Where(item => item.Probability >= least)
            .OrderByDescending(item => item.Probability).ThenBy(item => item.Place)];
    }

    private static int[] Ranks(IReadOnlyList<double> scores, IReadOnlyList<double> whereEqual)
    {
        var ranks = new int[scores.Count];
        foreach (var (rank, item) in Enumerable.Range(0, scores.Count)
                     .OrderByDescending(item => Orderable(scores[item])).ThenByDescending(item => Orderable(whereEqual[item])).ThenBy(item => item).Index())
            ranks[item] = rank + 1;
        return ranks;

        // A reference that a model could not score stands last.
        static double Orderable(double score) => double.IsNaN(score) ? double.NegativeInfinity : score;
    }
}

/// <summary>An unread reference with its rank, from 1, in the order that screening followed and in that of the other model.</summary>
/// <param name="Item">Its index in the scores given.</param>
public sealed record SecondLookItem(int Item, int FirstRank, int SecondRank);

/// <summary>An excluded reference that is probably relevant.</summary>
/// <param name="Place">Its place in the reading order, from 0.</param>
public sealed record ProbableInclude(int Place, double Probability);
