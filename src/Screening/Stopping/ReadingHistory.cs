using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Stopping;

/// <summary>What was read, in the order it was read, and how much there is in all: everything that a rule without a model may look at.</summary>
/// <remarks>Refused: more references read than there are.</remarks>
public sealed class ReadingHistory
{
    private readonly bool[] _relevant;
    private readonly int[] _positions;

    /// <param name="relevant">For every reference read, in order, whether it was found relevant.</param>
    /// <param name="total">All references of the review, read and unread.</param>
    public ReadingHistory(IEnumerable<bool> relevant, int total)
    {
        _relevant = [.. relevant];
        if (_relevant.Length > total) throw new RefusedException(new Message("stopping.more-read-than-there-are", _relevant.Length, total));
        _positions = [.. _relevant.Index().Where(item => item.Item).Select(item => item.Index)];
        Total = total;
    }

    public int Total { get; }

    public int Read => _relevant.Length;

    public int Unread => Total - Read;

    /// <summary>The number of relevant references among those read.</summary>
    public int Found => _positions.Length;

    /// <summary>The places, counted from 0, at which the relevant ones were read.</summary>
    public IReadOnlyList<int> FoundAt => _positions;

    /// <summary>The references read since the last relevant one; all of them where none was found.</summary>
    public int ReadSinceLastFound => Found == 0 ? Read : Read - 1 - _positions[^1];

    public bool IsRelevant(int place) => _relevant[place];

    /// <summary>The history as it was after so many had been read.</summary>
    public ReadingHistory After(int read) => new(_relevant.Take(read), Total);
}
