using EvidenceSynth.Export.Terms;
using EvidenceSynth.Screening.Duplicates;
using EvidenceSynth.Screening.Duplicates.Comparison;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.App;

public class DuplicateTextsTests
{
    [Fact]
    public void Every_rule_obstacle_and_field_has_a_name_in_all_languages()
    {
        Enum[] values = [.. Enum.GetValues<MatchRule>(), .. Enum.GetValues<Obstacle>(), .. Enum.GetValues<ComparedField>()];
        Assert.All(values, value => Assert.All(Languages.All, language => Assert.NotEmpty(Glossary.Default.Name(value, language))));
    }
}
