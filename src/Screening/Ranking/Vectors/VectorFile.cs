using System.Runtime.InteropServices;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>
/// Keeps vectors, and the graph of similar references where one is given, in one binary stream, so that a restart reads them as fast as the disk gives them.
/// </summary>
/// <remarks>
/// Little-endian: "ESV", format version, language, keywords switch; places; per segment its row starts and entries; the graph's rows, others and weights.
/// Refused: a stream that is no such file, another version, one that ends too early or names an impossible length; the caller builds the vectors anew.
/// </remarks>
public static class VectorFile
{
    private const uint Magic = 0x01_56_53_45; // "ESV" and version 1

    public static void Save(Stream stream, ReferenceVectors vectors, SimilarityGraph? graph = null)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write((byte)vectors.Settings.Language);
        writer.Write(vectors.Settings.Keywords);
        Write(writer, vectors.Columns.Places);
        writer.Write(vectors.Block.Segments.Count);
        foreach (var segment in vectors.Block.Segments)
        {
            Write(writer, segment.Starts);
            Write(writer, segment.Entries);
        }
        writer.Write(graph is not null);
        if (graph is null) return;
        Write(writer, graph.Parts.Starts);
        Write(writer, graph.Parts.Others);
        Write(writer, graph.Parts.Weights);
    }

    public static (ReferenceVectors Vectors, SimilarityGraph? Graph) Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadUInt32() != Magic) throw Refused();
            var settings = new VectorSettings((StemLanguage)reader.ReadByte(), reader.ReadBoolean());
            var columns = new ColumnMap(Read<int>(reader));
            var segments = new CsrSegment[reader.ReadInt32()];
            for (var i = 0; i < segments.Length; i++) segments[i] = new(Read<int>(reader), Read<uint>(reader));
            var graph = reader.ReadBoolean() ? new SimilarityGraph(Read<int>(reader), Read<int>(reader), Read<float>(reader)) : null;
            return (new(new CsrBlock(segments), columns, settings), graph);
        }
        catch (Exception damaged) when (damaged is EndOfStreamException or OverflowException or OutOfMemoryException)
        {
            throw Refused(damaged);
        }
    }

    private static RefusedException Refused(Exception? inner = null) => new(new("ranking.file-unreadable"), inner);

    private static void Write<T>(BinaryWriter writer, T[] values) where T : struct
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes<T>(values));
    }

    private static T[] Read<T>(BinaryReader reader) where T : struct
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
