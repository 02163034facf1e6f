using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Ris;

/// <summary>RIS in the dialects of reference managers, databases and screening tools.</summary>
sealed partial class RisFormat : TextFormat
{
    private bool? _oneBlank;

    public override Regex Mark => Type();

    public override IEnumerable<Piece> Split(IEnumerable<TextLine> lines) => new RisSplitter().Split(lines);

    public override BibliographicRecord Parse(Piece piece, Action<Message> warn)
    {
        var tags = Tags(piece.Text);
        var choice = new RisTagChoice(tags);
        var builder = new RecordBuilder();
        foreach (var tag in tags) choice.Add(builder, tag);
        return builder.Build(warn);
    }

    private List<RisTag> Tags(string text)
    {
        var tags = new List<RisTag>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (RisTag.Of(line, _oneBlank ?? false) is { } tag)
            {
                if (tag.Name == "TY") _oneBlank ??= !line.Contains("TY  ", StringComparison.Ordinal);
                tags.AddRange(RisGluedTags.Split(tag));
            }
            else if (tags.Count > 0 && !line.IsWhiteSpace()) GoOn(tags, line.Trim().ToString());
        }
        return tags;
    }

    private static void GoOn(List<RisTag> tags, string line)
    {
        var last = tags[^1];
        if (RisFields.IsList(last.Name)) tags.Add(last with { Value = line });
        else tags[^1] = last with { Value = last.Value.Length == 0 ? line : $"{last.Value}\n{line}" };
    }

    [GeneratedRegex(@"^[\s\uFEFF]*TY([ \t\u00A0]{2}-|[ \t\u00A0]-[ \t]*\S*[ \t]*$)")]
    private static partial Regex Type();
}
