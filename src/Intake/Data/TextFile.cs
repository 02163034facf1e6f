using System.Text;
using EvidenceSynth.Text;

namespace EvidenceSynth.Intake.Data;

/// <summary>A data file as text: UTF-8 with or without byte order mark, line ends as <c>\n</c>.</summary>
static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(string file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusedException(new Message("intake.file-missing", file), fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Message("intake.file-unreadable", file), fault);
        }
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(fault.Index, 0, bytes.Length)).Count((byte)'\n');
            throw new Place(file, line, "").Refuse(new Message("intake.not-utf8"), fault);
        }
    }
}
