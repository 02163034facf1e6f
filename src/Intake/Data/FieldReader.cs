namespace EvidenceSynth.Intake.Data;

/// <summary>The fields of one object as they are asked for, by name; remembers the names, so that it can tell which field nobody knows.</summary>
sealed class FieldReader(DataNode node)
{
    private readonly List<string> _known = [];

    /// <summary>A field that must be there.</summary>
    public DataNode this[string name] => Optional(name) ?? throw node.Lacks(name);

    /// <summary>A field that may be absent or null; null in both cases.</summary>
    public DataNode? Optional(string name)
    {
        _known.Add(name);
        return node.Fields.FirstOrDefault(field => field.Name.Scalar == name)?.Value is { Form: not Form.Nothing } value ? value : null;
    }

    /// <summary>A list that may be absent: then it is empty.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<DataNode, T> read) => Optional(name)?.List(read) ?? [];

    /// <summary>A whole number that may be absent: then it is 0.</summary>
    public int Count(string name) => Optional(name)?.WholeNumber() ?? 0;

    public void RequireNoOther()
    {
        if (node.Fields.FirstOrDefault(field => !_known.Contains(field.Name.Scalar)) is { } unknown)
            throw unknown.Name.Place.Refuse("intake.field-unknown", string.Join(", ", _known));
    }
}
