using EvidenceSynth.Screening.Formats.Sniffing;
using EvidenceSynth.Screening.Formats.Tables;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats;

/// <summary>
/// Reads reference files of every known format. Nothing is lost silently: each record found is read or rejected with its line and
/// raw text, text outside records is kept, and fields without a place of their own stay with the record.
/// </summary>
public static class ReferenceReader
{
    /// <summary>Begins to read a file; the records stream, so that a file need not fit in memory.</summary>
    /// <param name="stream">The file. One that cannot seek is copied to memory, because the encoding is decided on the whole file.</param>
    /// <param name="fileName">Name for provenance, without folder; its extension decides nothing.</param>
    /// <exception cref="RefusedException">The file is empty, binary, or of no known format; the reason names the file.</exception>
    public static ReferenceReading Open(Stream stream, string fileName, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        options ??= ReadOptions.Default;
        var file = Path.GetFileName(fileName) is { Length: > 0 } name ? name : fileName;
        var seekable = Seekable(stream);
        return BinarySniffer.Sniff(seekable, file, options.Encoding is not null) switch
        {
            BinaryKind.Workbook => ReferenceReading.OfWorkbook(file, XlsxFormat.Open(seekable, file), options),
            _ => OpenText(seekable, file, options),
        };
    }

    /// <summary>Reads a whole file.</summary>
    /// <inheritdoc cref="Open" path="/exception"/>
    public static ReadResult Read(Stream stream, string fileName, ReadOptions? options = null)
    {
        var reading = Open(stream, fileName, options);
        var records = reading.Records.ToList();
        return new(reading.File, reading.Format, reading.Encoding, reading.Found, records, reading.Rejected, reading.Preamble, reading.Warnings);
    }

    private static ReferenceReading OpenText(Stream stream, string file, ReadOptions options)
    {
        var decoded = EncodingDetector.Detect(stream, options.Encoding);
        stream.Position = 0;
        var head = Head(decoded.Reader(stream));
        stream.Position = 0;
        if (string.IsNullOrWhiteSpace(head))
            throw new RefusedException(new Message("read.empty-file", file));
        var format = FormatSniffer.Sniff(head, file);
        return ReferenceReading.OfText(file, format, decoded, stream, options);
    }

    private static string Head(TextReader reader)
    {
        var buffer = new char[TableLayout.HeadCharacters];
        return new string(buffer, 0, reader.ReadBlock(buffer)).TrimStart('\uFEFF');
    }

    private static Stream Seekable(Stream stream)
    {
        if (stream.CanSeek) return stream;
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
