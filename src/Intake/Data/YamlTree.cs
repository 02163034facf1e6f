using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EvidenceSynth.Intake.Data;

/// <summary>
/// Reads YAML front matter into nodes that know their lines. Aliases are refused: nobody needs them in a protocol, and they can blow up a small file.
/// </summary>
static class YamlTree
{
    private const int MaximumDepth = 32;

    /// <param name="yaml">The text between the two lines of hyphens.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="linesBefore">How many lines of the file stand above it.</param>
    public static DataNode Read(string yaml, string file, int linesBefore)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
                if (parser.Current is NodeEvent)
                    return Value(parser, new Place(file, 0, ""), linesBefore, 0);
        }
        catch (YamlException fault)
        {
            throw new Place(file, linesBefore + (int)fault.Start.Line, "").Refuse(new("intake.yaml-syntax"), fault);
        }
        throw new Place(file, 1, "").Refuse("intake.front-matter-empty");
    }

    /// <summary>The value on which the parser stands; leaves the parser on its last event.</summary>
    private static DataNode Value(Parser parser, Place place, int linesBefore, int depth)
    {
        place = place with { Line = linesBefore + (int)parser.Current!.Start.Line };
        if (depth > MaximumDepth)
            throw place.Refuse("intake.too-deep");
        switch (parser.Current)
        {
            case Scalar scalar:
                return DataNode.OfScalar(place, FormOf(scalar), scalar.Value);
            case SequenceStart:
                var items = new List<DataNode>();
                while (Next(parser) is not SequenceEnd)
                    items.Add(Value(parser, place.Item(items.Count), linesBefore, depth + 1));
                return DataNode.OfList(place, items);
            case MappingStart:
                var fields = new List<DataField>();
                while (Next(parser) is not MappingEnd)
                    fields.Add(Field(parser, place, linesBefore, depth + 1));
                return DataNode.OfObject(place, fields);
            default:
                throw place.Refuse("intake.yaml-alias");
        }
    }

    private static DataField Field(Parser parser, Place place, int linesBefore, int depth)
    {
        if (parser.Current is not Scalar name)
            throw place.Refuse("intake.yaml-syntax");
        var at = place.Child(name.Value) with { Line = linesBefore + (int)name.Start.Line };
        Next(parser);
        return new(DataNode.OfScalar(at, Form.Text, name.Value), Value(parser, at, linesBefore, depth));
    }

    private static ParsingEvent Next(Parser parser)
    {
        parser.MoveNext();
        return parser.Current!;
    }

    private static Form FormOf(Scalar scalar) =>
        scalar.Style != ScalarStyle.Plain ? Form.Text : scalar.Value is "" or "~" or "null" ? Form.Nothing : Form.Plain;
}
