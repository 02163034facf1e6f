using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Texts;

namespace EvidenceSynth.Screening.Formats;

/// <summary>Counts the beginnings of records line by line while the file is read, knowing nothing of the parser.</summary>
sealed class MarkCount(Regex? mark)
{
    /// <summary>False for formats whose records have no mark of their own, such as the rows of a table.</summary>
    public bool Counts => mark is not null;

    public int Count { get; private set; }

    /// <summary>A count taken beforehand.</summary>
    public static MarkCount Of(int count) => new(null) { Count = count };

    public IEnumerable<TextLine> Counting(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (mark is not null) Count += mark.Count(line.Text);
            yield return line;
        }
    }
}
