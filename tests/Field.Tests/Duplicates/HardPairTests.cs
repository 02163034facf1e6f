using System.Text.Json;
using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Duplicates;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Tests.Field.Duplicates;

/// <summary>Single labelled pairs: the errors of another tool, and cases written down by the makers of other tools.</summary>
public class HardPairTests(ITestOutputHelper output)
{
    [Fact]
    public void Never_merges_a_hard_pair_that_is_two_works()
    {
        LabelledSet.SkipWithoutSamples();
        foreach (var file in Directory.EnumerateFiles(LabelledSet.Root, "hard_pairs_*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var pairs = File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement)
                .Select(pair => (Same: pair.GetProperty("duplicate").GetBoolean(), Outcome: Outcome(Hard(pair.GetProperty("a")), Hard(pair.GetProperty("b"))))).ToArray();
            foreach (var group in pairs.CountBy(pair => pair).OrderBy(group => group.Key)) output.WriteLine($"{Path.GetFileName(file)} {group.Key}: {group.Value}");
            Assert.DoesNotContain((false, "merged"), pairs);
        }
    }

    [Fact]
    public void Never_merges_a_written_down_case_that_is_two_works_and_sees_all_that_are_one()
    {
        LabelledSet.SkipWithoutSamples();
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(LabelledSet.Root, "bibdedupe_test_cases.json")));
        foreach (var @case in json.RootElement.GetProperty("cases").EnumerateArray())
        {
            var outcome = Outcome(BibTex(@case.GetProperty("record_a")), BibTex(@case.GetProperty("record_b")));
            output.WriteLine($"{@case.GetProperty("expected_duplicate")} {outcome} {@case.GetProperty("id")}");
            if (@case.GetProperty("expected_duplicate").GetBoolean()) Assert.NotEqual("apart", outcome);
            else Assert.NotEqual("merged", outcome);
        }
    }

    [Theory]
    [InlineData("sradedupe_nodupes.json", false)]
    [InlineData("sradedupe_isbn-false-dupe.json", false)]
    [InlineData("sradedupe_dupeissues.json", true)]
    public void Agrees_with_the_lists_of_a_deduplicator(string file, bool hasDuplicates)
    {
        LabelledSet.SkipWithoutSamples();
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(LabelledSet.Root, file)));
        var records = json.RootElement.EnumerateArray().Select((record, i) => new IdentifiedRecord($"{i}", Sra(record))).ToArray();
        var result = DuplicateFinder.Find(records);
        output.WriteLine($"{file}: {records.Length} records, {result.Groups.Count} groups, {result.Queue.Count} asked");
        Assert.Equal(hasDuplicates, result.Groups.Count > 0);
    }

    private static string Outcome(BibliographicRecord first, BibliographicRecord second)
    {
        var result = DuplicateFinder.Find([new("a", first), new("b", second)]);
        return result.Groups.Count > 0 ? "merged" : result.Queue.Count > 0 ? "asked" : "apart";
    }

    private static BibliographicRecord Hard(JsonElement pair) => new()
    {
        Type = Text(pair, "ENTRYTYPE"), Title = Text(pair, "title"), Authors = [Text(pair, "author_full")], Year = Number(pair, "year"),
        Journal = Text(pair, "container_title"), Volume = Text(pair, "volume"), Issue = Text(pair, "number"), Pages = Text(pair, "pages"),
        Doi = Regex.Replace(Text(pair, "doi"), @"^10(\d{4})(?!/)", "10.$1/"), SerialNumbers = [Text(pair, "isbn")], Abstract = Text(pair, "abstract"),
    };

    private static BibliographicRecord BibTex(JsonElement record) => new()
    {
        Type = Text(record, "ENTRYTYPE"), Title = Text(record, "title"), Authors = [Text(record, "author")], Year = Number(record, "year"),
        Journal = Text(record, "journal") is { Length: > 0 } journal ? journal : Text(record, "booktitle"), Volume = Text(record, "volume"),
        Issue = Text(record, "number"), Pages = Text(record, "pages"), Doi = Text(record, "doi"), SerialNumbers = [Text(record, "isbn")], Abstract = Text(record, "abstract"),
    };

    private static BibliographicRecord Sra(JsonElement record) => new()
    {
        Title = Text(record, "title"), Authors = Texts(record, "authors"), Year = Number(record, "year"), Journal = Text(record, "journal"),
        Volume = Text(record, "volume"), Issue = Text(record, "number"), Pages = Text(record, "pages"), SerialNumbers = [Text(record, "isbn")], Abstract = Text(record, "abstract"),
    };

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string[] Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [Text(element, name)];

    private static int? Number(JsonElement element, string name) => int.TryParse(Text(element, name), out var number) ? number : null;
}
