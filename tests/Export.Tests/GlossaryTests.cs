using EvidenceSynth.Appraisal;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Findings;
using EvidenceSynth.Studies;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

public sealed class GlossaryTests
{
    /// <summary>Tones drive colours and are never said.</summary>
    private static readonly Type[] Unsaid = [typeof(Tone)];

    public static TheoryData<Type> Sets => [.. typeof(Review).Assembly.GetExportedTypes().Where(type => type.IsEnum).Except(Unsaid)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Names_every_value_of_the_domain_in_three_languages_and_none_twice(Type set)
    {
        foreach (var language in Languages.All)
        {
            var names = Enum.GetValues(set).Cast<Enum>().Select(value => Glossary.Default.Name(value, language)).ToList();
            Assert.All(names, name => Assert.False(string.IsNullOrWhiteSpace(name)));
            Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        }
    }

    [Fact]
    public void Has_a_text_in_every_language_for_every_key()
    {
        foreach (var key in Glossary.Default.Keys)
            Assert.All(Languages.All, language => Assert.False(string.IsNullOrWhiteSpace(Glossary.Default.Text(key, language)), key));
    }

    [Fact]
    public void Has_the_same_places_in_every_language()
    {
        foreach (var key in Glossary.Default.Keys)
        {
            var places = Languages.All.Select(language => string.Join(' ',
                System.Text.RegularExpressions.Regex.Matches(Glossary.Default.Text(key, language), @"\{(\d+)").Select(match => match.Groups[1].Value).Distinct().Order())).Distinct();
            Assert.True(places.Count() == 1, key);
        }
    }

    [Theory]
    [InlineData(1, "1 finding in 2 themes")]
    [InlineData(33, "33 findings in 2 themes")]
    public void Bends_the_word_that_follows_a_number(int findings, string expected) =>
        Assert.StartsWith(expected, Glossary.Default.Say(new("table.alt.soqf", findings, 2, "x"), Language.English), StringComparison.Ordinal);

    [Fact]
    public void Writes_a_label_with_a_capital_at_the_start_and_without_one_inside()
    {
        Assert.Equal("Høy tillit 3", Glossary.Default.Say(new("table.cell.count", Confidence.High, 3), Language.Bokmal));
        Assert.Equal("4 (høy tillit)", Glossary.Default.Say(new("table.cell.finding-confidence", 4, Confidence.High), Language.Bokmal));
    }

    [Fact]
    public void Keeps_the_capital_of_a_language_inside_a_sentence() =>
        Assert.Equal("4 (English)", Glossary.Default.Say(new("table.cell.finding-confidence", 4, Language.English), Language.English));

    [Fact]
    public void Lists_one_thing_after_another() =>
        Assert.Equal("Lærere, elever 2", Glossary.Default.Say(new("table.cell.count", new List<object> { ParticipantGroup.Teachers, ParticipantGroup.Pupils }, 2), Language.Bokmal));

    [Fact]
    public void Throws_for_a_key_that_nobody_wrote() =>
        Assert.Throws<KeyNotFoundException>(() => Glossary.Default.Text("no.such.key", Language.English));
}
