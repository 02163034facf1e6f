using System.Text;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Texts;

/// <summary>
/// Finds a file's encoding: the person's choice, the byte order mark, strict UTF-8 over the whole file, an encoding that the file
/// declares, Windows-1252. Never plain Latin-1: real exports use 0x80-0x9F for dashes and curly quotes (WHATWG Encoding Standard
/// reads "latin1" so for the same reason).
/// </summary>
static class EncodingDetector
{
    /// <summary>UTF-8 with some broken bytes is still UTF-8 where the sound characters outnumber the broken bytes so many times.</summary>
    private const int SoundToBroken = 4;

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static DecodedText Detect(Stream stream, Encoding? choice = null)
    {
        if (choice is not null) return DecodedText.Certain(choice, choice.WebName);
        var start = Start(stream);
        if (ByteOrderMark(start) is { } marked) return marked;
        if (WithoutMark(start) is { } wide) return wide;
        var scan = Utf8Scan.Of(stream);
        if (scan.Broken == 0) return DecodedText.Certain(new UTF8Encoding(false), "utf-8");
        if (scan.Sound >= SoundToBroken * scan.Broken)
            return DecodedText.Supposed(Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new Windows1252Fallback()), "utf-8", scan.FirstBrokenLine, "read.encoding-damaged");
        var (encoding, name) = DeclaredEncoding.Find(start) is { } declared ? (declared, declared.WebName) : (Windows1252, "windows-1252");
        return DecodedText.Supposed(encoding, name, scan.FirstBrokenLine, "read.encoding-supposed");
    }

    private static byte[] Start(Stream stream)
    {
        stream.Position = 0;
        var start = new byte[4096];
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return start[..count];
    }

    // UTF-32LE before UTF-16LE: its mark begins with the other's.
    private static DecodedText? ByteOrderMark(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, 0x00, 0x00, ..] => DecodedText.Certain(new UTF32Encoding(false, true), "utf-32le"),
        [0x00, 0x00, 0xFE, 0xFF, ..] => DecodedText.Certain(new UTF32Encoding(true, true), "utf-32be"),
        [0xFF, 0xFE, ..] => DecodedText.Certain(new UnicodeEncoding(false, true), "utf-16le"),
        [0xFE, 0xFF, ..] => DecodedText.Certain(new UnicodeEncoding(true, true), "utf-16be"),
        [0xEF, 0xBB, 0xBF, ..] => DecodedText.Certain(new UTF8Encoding(true), "utf-8-bom"),
        _ => null,
    };

    // Latin text in UTF-16 has a zero in every other byte; no 8-bit text has any.
    private static DecodedText? WithoutMark(ReadOnlySpan<byte> start)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < start.Length; i++)
            if (start[i] == 0) _ = i % 2 == 0 ? even++ : odd++;
        if (odd > start.Length * 2 / 5 && even == 0) return DecodedText.Supposed(new UnicodeEncoding(false, false), "utf-16le", 1, "read.encoding-supposed");
        if (even > start.Length * 2 / 5 && odd == 0) return DecodedText.Supposed(new UnicodeEncoding(true, false), "utf-16be", 1, "read.encoding-supposed");
        return null;
    }
}
