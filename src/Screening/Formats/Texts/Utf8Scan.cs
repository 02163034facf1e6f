using System.Buffers;
using System.Text;

namespace EvidenceSynth.Screening.Formats.Texts;

/// <summary>How well a whole file keeps to UTF-8.</summary>
/// <param name="Sound">Characters outside ASCII that are sound UTF-8.</param>
/// <param name="Broken">Stretches of bytes that are not.</param>
/// <param name="FirstBrokenLine">Line of the first broken byte; 0 where there is none.</param>
readonly record struct Utf8Scan(long Sound, long Broken, int FirstBrokenLine)
{
    public static Utf8Scan Of(Stream stream)
    {
        stream.Position = 0;
        long sound = 0, broken = 0;
        int line = 1, firstBroken = 0, kept = 0;
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var count = stream.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            var last = kept + count < buffer.Length;
            var bytes = (ReadOnlySpan<byte>)buffer.AsSpan(0, kept + count);
            while (bytes.Length > 0)
            {
                var plain = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
                var ascii = plain < 0 ? bytes : bytes[..plain];
                line += ascii.Count((byte)'\n');
                bytes = bytes[ascii.Length..];
                if (bytes.Length == 0) break;
                var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
                if (status == OperationStatus.NeedMoreData && !last) break;
                if (status == OperationStatus.Done) sound++;
                else
                {
                    broken++;
                    if (firstBroken == 0) firstBroken = line;
                }
                bytes = bytes[used..];
            }
            kept = bytes.Length;
            bytes.CopyTo(buffer);
            if (last) break;
        }
        stream.Position = 0;
        return new(sound, broken, firstBroken);
    }
}
