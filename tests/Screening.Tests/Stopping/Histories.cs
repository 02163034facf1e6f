using EvidenceSynth.Screening.Stopping;

namespace EvidenceSynth.Tests.Screening.Stopping;

/// <summary>Made-up reading histories.</summary>
static class Histories
{
    /// <summary>So many read of so many in all, with relevant references at these places.</summary>
    public static ReadingHistory Of(int read, int total, params int[] foundAt)
    {
        var relevant = new bool[read];
        foreach (var place in foundAt) relevant[place] = true;
        return new(relevant, total);
    }

    /// <summary>So many found at once, then nothing for so long.</summary>
    public static ReadingHistory FoundThenNothing(int found, int inARow, int total) => Of(found + inARow, total, [.. Enumerable.Range(0, found)]);
}
