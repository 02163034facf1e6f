using EvidenceSynth.Export.Terms;
using EvidenceSynth.Text;

namespace EvidenceSynth.Export;

/// <summary>
/// What an export is made for: its language, whose table layout it follows, and the day it carries. All three are named by the caller;
/// nothing in this room asks the machine for its culture or its clock, so the same facts always give the same document.
/// </summary>
public sealed record ExportContext(Language Language, Preset Preset, DateOnly Date)
{
    /// <summary>The text of a glossary key, in the preset's own wording where it has one (key + <c>.lewin2018</c>).</summary>
    public string Text(string key, params IReadOnlyList<object> arguments)
    {
        var own = $"{key}.{Preset.Key()}";
        return Glossary.Default.Say(new Message(Glossary.Default.Find(own, Language) is null ? key : own, arguments), Language);
    }

    public string Name(Enum value) => Glossary.Default.Name(value, Language);

    /// <summary>Names as one phrase with a single capital: "Pupils, parents and teachers".</summary>
    public string List(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var inner = names.Select((name, index) => index == 0 ? char.ToUpperInvariant(name[0]) + name[1..] : char.ToLowerInvariant(name[0]) + name[1..]).ToList();
        return inner.Count == 1 ? inner[0] : Text("list.and", string.Join(", ", inner[..^1]), inner[^1]);
    }

    public string Number(int value) => Numbers.Whole(value, Language);
}
