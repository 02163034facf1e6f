using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>What an order rests on.</summary>
public enum RankingBasis
{
    /// <summary>Nothing to rank by: the order of import.</summary>
    ImportOrder,
    /// <summary>Nothing relevant is found yet: likeness to the protocol.</summary>
    Protocol,
    /// <summary>What people decided.</summary>
    Labels,
}

/// <summary>A ranking of one review's references.</summary>
/// <param name="Scores">Score of every reference, decided ones too. Higher is more probably relevant; the unit has no meaning of its own.</param>
public sealed record RankedReferences(double[] Scores, bool[] IsLabelled, RankingBasis Basis, LinearModel Model)
{
    private readonly Lazy<IReadOnlyList<Message>> _messages = new([]);

    internal RankedReferences(double[] scores, bool[] isLabelled, RankingBasis basis, LinearModel model, Func<IReadOnlyList<Message>> messages)
        : this(scores, isLabelled, basis, model) => _messages = new(messages);

    /// <summary>What the ranking could not do, and why; worked out when asked for.</summary>
    public IReadOnlyList<Message> Messages => _messages.Value;

    /// <summary>The undecided references, best first; equal scores keep the order of import.</summary>
    public IReadOnlyList<int> Order()
    {
        var rows = Enumerable.Range(0, Scores.Length).Where(row => !IsLabelled[row]).ToArray();
        Array.Sort(rows, (a, b) => Scores[a] == Scores[b] ? a.CompareTo(b) : Scores[b].CompareTo(Scores[a]));
        return rows;
    }

    /// <summary>The best undecided reference, or null where all are decided.</summary>
    public int? First()
    {
        int? best = null;
        for (var row = 0; row < Scores.Length; row++)
            if (!IsLabelled[row] && (best is null || Scores[row] > Scores[best.Value])) best = row;
        return best;
    }
}
