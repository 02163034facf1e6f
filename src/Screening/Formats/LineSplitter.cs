using EvidenceSynth.Screening.Formats.Texts;

namespace EvidenceSynth.Screening.Formats;

/// <summary>What a line is to the record it stands in.</summary>
enum LineRole
{
    /// <summary>Belongs to the open record; outside where none is open.</summary>
    Inside,
    /// <summary>Begins a record.</summary>
    Start,
    /// <summary>Begins a record that lacks the format's mark.</summary>
    UnmarkedStart,
    /// <summary>The last line of the open record.</summary>
    End,
    /// <summary>Belongs to no record and closes the open one.</summary>
    Outside,
}

/// <summary>Cuts lines into pieces by the role a format gives each line.</summary>
static class LineSplitter
{
    public static IEnumerable<Piece> Split(IEnumerable<TextLine> lines, Func<TextLine, bool, LineRole> roleOf)
    {
        var record = new PieceBuilder(PieceKind.Record);
        var outside = new PieceBuilder(PieceKind.Outside);
        foreach (var line in lines)
        {
            var role = line.Continues ? LineRole.Inside : roleOf(line, record.IsOpen);
            if (role is LineRole.Start or LineRole.UnmarkedStart)
            {
                if (outside.IsOpen) yield return outside.Close();
                if (record.IsOpen) yield return record.Close();
                record.Open(role == LineRole.Start);
                record.Add(line);
            }
            else if (record.IsOpen && role != LineRole.Outside)
            {
                record.Add(line);
                if (role == LineRole.End) yield return record.Close();
            }
            else
            {
                if (record.IsOpen) yield return record.Close();
                if (outside.IsOpen || !string.IsNullOrWhiteSpace(line.Text)) outside.Add(line);
            }
        }
        if (outside.IsOpen) yield return outside.Close();
        if (record.IsOpen) yield return record.Close();
    }
}
