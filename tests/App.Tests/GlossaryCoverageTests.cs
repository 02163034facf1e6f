using System.Text.RegularExpressions;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.App;

/// <summary>The code names its messages by key; the glossary has every key in three languages, with the same places to fill.</summary>
public sealed partial class GlossaryCoverageTests
{
    [Fact]
    public void Every_message_in_the_source_has_a_text_in_all_three_languages()
    {
        var used = KeysInSource();
        Assert.True(used.Count > 50, $"Only {used.Count} keys were found in the source.");

        var missing = used.Where(key => Languages.All.Any(language => string.IsNullOrWhiteSpace(Glossary.Default.Find(key, language))));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_three_texts_of_a_key_have_the_same_places()
    {
        var uneven = Glossary.Default.Keys.Where(key => Languages.All.Select(language => Places(Glossary.Default.Text(key, language))).Distinct().Count() > 1);

        Assert.Empty(uneven);
    }

    /// <summary>
    /// The keys handed to a message or named on a page, and any other literal in one of the areas that hold messages only,
    /// so that a key chosen by a condition is seen too.
    /// </summary>
    private static HashSet<string> KeysInSource() =>
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find(), "src"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => KeyLiteral().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["key"].Value)];

    private static string Places(string text) =>
        string.Join(' ', Place().Matches(text).Select(place => place.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex("""(?:(?:Message|new)\(\s*"(?<key>[a-z]+\.[a-z0-9-]+)")|(?:"(?<key>(?:error|flow|cerqual|check|subject|read|storage|intake|command)\.[a-z0-9-]+)")|(?:\bT\["(?<key>[a-z]+(?:-[a-z]+)*\.[a-z0-9-]+)"(?!\s*\+))""")]
    private static partial Regex KeyLiteral();

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Place();
}
