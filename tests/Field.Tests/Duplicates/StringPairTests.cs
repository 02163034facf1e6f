using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Duplicates;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Tests.Field.Duplicates;

/// <summary>Pairs of journal names and titles that another tool holds to be the same or different, put into otherwise equal records.</summary>
public partial class StringPairTests(ITestOutputHelper output)
{
    private static readonly BibliographicRecord Record = new()
    {
        Title = "Long mornings of pupils who stay away from school", Authors = ["Vik, B.", "Lund, O."], Year = 2010, Journal = "Annals of Schools",
    };

    [Fact]
    public void Knows_most_journals_by_their_other_names()
    {
        LabelledSet.SkipWithoutSamples();
        var pairs = Pairs("SimilarityJournalTest.java", "fullPositiveArgumentProvider").ToArray();
        var merged = pairs.Where(pair => Merges(Record with { Journal = pair.First }, Record with { Journal = pair.Second })).ToArray();
        foreach (var (first, second) in pairs.Except(merged)) output.WriteLine($"not the same: {first} | {second}");
        output.WriteLine($"{merged.Length} of {pairs.Length}");
        Assert.InRange(merged.Length / (double)pairs.Length, 0.65, 1);
    }

    [Fact]
    public void Never_merges_titles_that_are_two_works_where_nothing_locates_them()
    {
        LabelledSet.SkipWithoutSamples();
        var pairs = Pairs("JWSimilarityTitleTest.java", "negativeArgumentProvider").Where(pair => Letters(pair.First) != Letters(pair.Second));
        foreach (var (first, second) in pairs)
            Assert.False(Merges(Record with { Title = first }, Record with { Title = second }), $"{first} | {second}");
    }

    [Fact]
    public void Merges_most_titles_that_are_one_work_where_volume_and_pages_locate_them()
    {
        LabelledSet.SkipWithoutSamples();
        var located = Record with { Volume = "7", Pages = "101-110" };
        var pairs = Pairs("JWSimilarityTitleTest.java", "positiveArgumentProvider").ToArray();
        var merged = pairs.Where(pair => Merges(located with { Title = pair.First }, located with { Title = pair.Second })).ToArray();
        foreach (var (first, second) in pairs.Except(merged)) output.WriteLine($"not merged: {first} | {second}");
        output.WriteLine($"{merged.Length} of {pairs.Length}");
        Assert.InRange(merged.Length / (double)pairs.Length, 0.8, 1);
    }

    private static bool Merges(BibliographicRecord first, BibliographicRecord second) => DuplicateFinder.Find([new("a", first), new("b", second)]).Groups.Count > 0;

    private static IEnumerable<(string First, string Second)> Pairs(string file, string method)
    {
        var text = File.ReadAllText(Path.Combine(LabelledSet.Root, "dedupendnote_cases", file));
        var start = text.IndexOf($"Stream<Arguments> {method}", StringComparison.Ordinal);
        var end = text.IndexOf("Stream<Arguments> ", start + 20, StringComparison.Ordinal);
        var body = Comment().Replace(end < 0 ? text[start..] : text[start..end], "");
        return Argument().Matches(body).Select(match => (Unescaped(match.Groups[1].Value), Unescaped(match.Groups[2].Value)));
    }

    /// <summary>The list also holds titles that differ in word division only, which are one work.</summary>
    private static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit));

    private static string Unescaped(string java) => Regex.Unescape(java);

    [GeneratedRegex("""arguments\(\s*"((?:[^"\\]|\\.)*)"\s*,\s*"((?:[^"\\]|\\.)*)"\s*[,)]""")]
    private static partial Regex Argument();

    [GeneratedRegex("""(?<=[\s,(])//[^\n]*|/\*.*?\*/""", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
