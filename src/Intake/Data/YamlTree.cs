using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EvidenceSynth.Intake.Data;

/// <summary>
/// Reads YAML front matter into nodes that know their lines. Aliases are refused: nobody needs them in a protocol, and they can blow up a small file.
/// </summary>
sealed class YamlTree
{
    private const int MaximumDepth = 32;

    private readonly Parser _parser;
    private readonly int _linesBefore;

    /// <summary>The value begun last: where the text breaks off, the fault lies in it or right behind it.</summary>
    private Place _latest;

    private YamlTree(string yaml, string file, int linesBefore) =>
        (_parser, _linesBefore, _latest) = (new Parser(new StringReader(yaml)), linesBefore, new Place(file, linesBefore, ""));

    /// <param name="yaml">The text between the two lines of hyphens.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="linesBefore">How many lines of the file stand above it.</param>
    public static DataNode Read(string yaml, string file, int linesBefore)
    {
        var tree = new YamlTree(yaml, file, linesBefore);
        try
        {
            return tree.Root();
        }
        catch (YamlException fault)
        {
            throw (tree._latest with { Line = linesBefore + (int)fault.Start.Line }).Refuse(new("intake.yaml-syntax"), fault);
        }
    }

    private DataNode Root()
    {
        while (_parser.MoveNext())
            if (_parser.Current is NodeEvent)
                return Value(_latest, 0);
        throw _latest.Refuse("intake.front-matter-empty");
    }

    /// <summary>The value on which the parser stands; leaves the parser on its last event.</summary>
    private DataNode Value(Place place, int depth)
    {
        _latest = place = place with { Line = _linesBefore + (int)_parser.Current!.Start.Line };
        if (depth > MaximumDepth)
            throw place.Refuse("intake.too-deep");
        switch (_parser.Current)
        {
            case Scalar scalar:
                return DataNode.OfScalar(place, FormOf(scalar), scalar.Value);
            case SequenceStart:
                var items = new List<DataNode>();
                while (Next() is not SequenceEnd)
                    items.Add(Value(place.Item(items.Count), depth + 1));
                return DataNode.OfList(place, items);
            case MappingStart:
                var fields = new List<DataField>();
                while (Next() is not MappingEnd)
                    fields.Add(Field(place, depth + 1));
                return DataNode.OfObject(place, fields);
            default:
                throw place.Refuse("intake.yaml-alias");
        }
    }

    private DataField Field(Place place, int depth)
    {
        if (_parser.Current is not Scalar name)
            throw place.Refuse("intake.yaml-syntax");
        var at = place.Child(name.Value) with { Line = _linesBefore + (int)name.Start.Line };
        Next();
        return new(DataNode.OfScalar(at, Form.Text, name.Value), Value(at, depth));
    }

    private ParsingEvent Next()
    {
        _parser.MoveNext();
        return _parser.Current!;
    }

    private static Form FormOf(Scalar scalar) =>
        scalar.Style != ScalarStyle.Plain ? Form.Text : scalar.Value is "" or "~" or "null" ? Form.Nothing : Form.Plain;
}
