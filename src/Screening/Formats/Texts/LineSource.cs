namespace EvidenceSynth.Screening.Formats.Texts;

/// <summary>
/// The lines of a text, one at a time. Line ends are LF, CRLF or CR alone; a line longer than the bound comes in stretches,
/// so that a line of any length needs little memory.
/// </summary>
static class LineSource
{
    private const int LookBack = 4096;

    public static IEnumerable<TextLine> Lines(TextReader reader, int limit = ReadLimits.Line)
    {
        var buffer = new char[64 * 1024];
        var rest = "";
        var number = 1;
        var continues = false;
        var afterReturn = false;
        for (var count = reader.ReadBlock(buffer); count > 0; count = reader.ReadBlock(buffer))
        {
            var start = afterReturn && buffer[0] == '\n' ? 1 : 0;
            afterReturn = false;
            while (start < count)
            {
                var length = buffer.AsSpan(start, count - start).IndexOfAny('\n', '\r');
                if (length < 0)
                {
                    rest = string.Concat(rest, buffer.AsSpan(start, count - start));
                    break;
                }
                var end = start + length;
                yield return new(number, WithoutMark(Joined(rest, buffer.AsSpan(start, length))), Continues: continues);
                (rest, continues) = ("", false);
                number++;
                afterReturn = buffer[end] == '\r' && end + 1 == count;
                start = end + (buffer[end] == '\r' && end + 1 < count && buffer[end + 1] == '\n' ? 2 : 1);
            }
            while (rest.Length > limit)
            {
                var cut = Cut(rest, limit);
                yield return new(number, WithoutMark(rest[..cut]), GoesOn: true, Continues: continues);
                (rest, continues) = (rest[cut..], true);
            }
        }
        if (rest.Length > 0 || continues)
            yield return new(number, WithoutMark(rest), Continues: continues);
    }

    // Files that were glued together carry byte order marks in their middle.
    private static string WithoutMark(string line) => line.Length > 0 && line[0] == '\uFEFF' ? line[1..] : line;

    private static string Joined(string rest, ReadOnlySpan<char> more) => rest.Length == 0 ? new string(more) : string.Concat(rest, more);

    // A tag of an XML file that is all one line must not be torn in two.
    private static int Cut(string text, int limit)
    {
        var back = text.AsSpan(limit - Math.Min(LookBack, limit / 2), Math.Min(LookBack, limit / 2)).LastIndexOfAny('>', '}', ' ');
        return back < 0 ? limit : limit - Math.Min(LookBack, limit / 2) + back + 1;
    }
}
