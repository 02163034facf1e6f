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

    public string Number(int value) => Numbers.Whole(value, Language);
}
