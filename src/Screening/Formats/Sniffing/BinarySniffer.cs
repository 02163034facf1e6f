using System.IO.Compression;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Sniffing;

enum BinaryKind
{
    Text,
    Workbook,
}

/// <summary>
/// Looks at the first bytes: text, a workbook, or something that holds no references as it is. What a person most often drops by
/// mistake (a zip, a PDF, an old .xls) is named, with what to do instead.
/// </summary>
static class BinarySniffer
{
    public static BinaryKind Sniff(Stream stream, string file, bool encodingChosen)
    {
        stream.Position = 0;
        Span<byte> start = stackalloc byte[4096];
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        start = start[..count];
        if (count == 0) throw Refused("read.empty-file", file);
        if (start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8))
            return IsWorkbook(stream) ? BinaryKind.Workbook : throw Refused("read.zip", file);
        if (start.StartsWith("%PDF-"u8)) throw Refused("read.pdf", file);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw Refused("read.old-office", file);
        if (start.StartsWith("{\\rtf"u8)) throw Refused("read.rtf", file);
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) throw Refused("read.zip", file);
        if (!encodingChosen && IsBinary(start)) throw Refused("read.binary", file);
        return BinaryKind.Text;
    }

    // Text has no control characters beyond white space, except the zeros of UTF-16 and UTF-32, which stand in every other byte.
    private static bool IsBinary(ReadOnlySpan<byte> start)
    {
        int zeros = 0, controls = 0, evenZeros = 0;
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] == 0)
            {
                zeros++;
                if (i % 2 == 0) evenZeros++;
            }
            else if (start[i] < 0x20 && start[i] is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A or 0x1B)) controls++;
        }
        var wide = start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || start.StartsWith((ReadOnlySpan<byte>)[0x00, 0x00, 0xFE, 0xFF])
            || (zeros > start.Length * 2 / 5 && (evenZeros == 0 || evenZeros == zeros));
        return wide ? controls > start.Length / 10 : zeros > start.Length / 100 || controls > start.Length / 20;
    }

    private static bool IsWorkbook(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry("xl/workbook.xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }

    private static RefusedException Refused(string key, string file) => new(new Message(key, file));
}
