using System.Text;
using System.Text.Json;

namespace EvidenceSynth.Intake.Data;

/// <summary>Reads a JSON file (RFC 8259) into nodes that know their lines, which System.Text.Json's own document does not.</summary>
static class JsonTree
{
    public static DataNode Read(string file)
    {
        var bytes = Encoding.UTF8.GetBytes(TextFile.Read(file));
        var cursor = new Cursor { Reader = new Utf8JsonReader(bytes), Bytes = bytes, Line = 1, Latest = new Place(file, 1, "") };
        try
        {
            cursor.Next();
            var root = Value(ref cursor, cursor.Latest);
            cursor.Next();
            return root;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The reader throws InvalidOperationException for half a surrogate pair, and that without a line.
            var line = fault is JsonException { LineNumber: { } lines } ? (int)lines + 1 : cursor.Line;
            throw (cursor.Latest with { Line = line }).Refuse(new("intake.json-syntax"), fault);
        }
    }

    private static DataNode Value(ref Cursor cursor, Place place)
    {
        cursor.Latest = place = place with { Line = cursor.Line };
        return cursor.Reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(ref cursor, place),
            JsonTokenType.StartArray => List(ref cursor, place),
            JsonTokenType.String => DataNode.OfScalar(place, Form.Text, cursor.Reader.GetString()!),
            JsonTokenType.Number => DataNode.OfScalar(place, Form.Number, Encoding.UTF8.GetString(cursor.Reader.ValueSpan)),
            JsonTokenType.True or JsonTokenType.False => DataNode.OfScalar(place, Form.Truth, cursor.Reader.GetBoolean().ToString()),
            _ => DataNode.OfScalar(place, Form.Nothing, ""),
        };
    }

    private static DataNode Object(ref Cursor cursor, Place place)
    {
        var fields = new List<DataField>();
        for (cursor.Next(); cursor.Reader.TokenType != JsonTokenType.EndObject; cursor.Next())
        {
            var name = cursor.Reader.GetString()!;
            var at = place.Child(name) with { Line = cursor.Line };
            cursor.Next();
            fields.Add(new(DataNode.OfScalar(at, Form.Text, name), Value(ref cursor, at)));
        }
        return DataNode.OfObject(place, fields);
    }

    private static DataNode List(ref Cursor cursor, Place place)
    {
        var items = new List<DataNode>();
        for (cursor.Next(); cursor.Reader.TokenType != JsonTokenType.EndArray; cursor.Next())
            items.Add(Value(ref cursor, place.Item(items.Count)));
        return DataNode.OfList(place, items);
    }

    private ref struct Cursor
    {
        public Utf8JsonReader Reader;
        public required ReadOnlySpan<byte> Bytes { get; init; }
        public int Line;

        /// <summary>The value begun last: where the text breaks off, the fault lies in it or right behind it.</summary>
        public Place Latest;
        private int _counted;

        public void Next()
        {
            Reader.Read();
            var start = (int)Reader.TokenStartIndex;
            if (start <= _counted) return;
            Line += Bytes[_counted..start].Count((byte)'\n');
            _counted = start;
        }
    }
}
