using EvidenceSynth.Intake.Data;

namespace EvidenceSynth.Intake.Protocols;

/// <summary>A Markdown file that begins with YAML between two lines of three hyphens: the fields above, the text for people below.</summary>
sealed record FrontMatter(DataNode Fields, string Body)
{
    private const string Fence = "---";

    public static FrontMatter Read(string file)
    {
        var lines = TextFile.Read(file).Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;
        return end < 0
            ? throw new Place(file, 1, "").Refuse("intake.front-matter-missing")
            : new(YamlTree.Read(string.Join('\n', lines[1..end]), file, linesBefore: 1), string.Join('\n', lines[(end + 1)..]).Trim());
    }
}
