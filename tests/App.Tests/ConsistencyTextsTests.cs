using EvidenceSynth.Checks;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.App;

public sealed class ConsistencyTextsTests
{
    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Every_rule_has_a_name(Language language) =>
        Assert.All(ConsistencyReport.Rules, rule => Assert.False(string.IsNullOrWhiteSpace(Glossary.Default.Text($"rule.{rule.Id}", language))));

    [Fact]
    public void The_reference_calls_the_rules_by_their_names() => Assert.Equal(
        ConsistencyReport.Rules.Select(rule => Glossary.Default.Text($"rule.{rule.Id}", Language.English)),
        MarkdownTable.Read("docs/reference/consistency-rules.md", "rules").Rows.Select(row => row["name"]));

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Everything_found_in_the_demo_review_can_be_said(Language language) =>
        Assert.All(ConsistencyReport.Of(DemoReview.Snapshot).Items, item => Assert.DoesNotContain('{', Said(item, language)));

    [Fact]
    public void A_contradiction_is_said_in_the_reader_s_words()
    {
        var item = ConsistencyReport.Of(DemoReview.Snapshot).Items.First(item => item.Rule == "A7");

        Assert.Equal(
            "Rated “low confidence”. These findings are rated higher, although they are of more concern in at least one component and of less in none: "
            + "12 (moderate confidence), 23 (moderate confidence). Compare them and adjust a level, or explain.",
            Glossary.Default.Say(item.Message, Language.English));
        Assert.StartsWith("Vurdert til «lav tillit». Disse funnene", Glossary.Default.Say(item.Message, Language.Bokmal), StringComparison.Ordinal);
        Assert.StartsWith("Vurdert til «låg tillit». Desse funna", Glossary.Default.Say(item.Message, Language.Nynorsk), StringComparison.Ordinal);
    }

    private static string Said(CheckItem item, Language language) =>
        $"{Glossary.Default.Say(item.Subject, language)} {Glossary.Default.Say(item.Message, language)}";
}
