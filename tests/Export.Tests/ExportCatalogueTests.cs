using EvidenceSynth.Export;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

public sealed class ExportCatalogueTests
{
    public static TheoryData<string, ExportFormat> Everything =>
        [.. ExportCatalogue.All.SelectMany(item => item.Formats.Select(format => new TheoryDataRow<string, ExportFormat>(item.Id, format)))];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Writes_every_export_in_every_language_and_names_it(string id, ExportFormat format)
    {
        foreach (var language in Languages.All)
        {
            Assert.NotEmpty(Made.Export(id, format, Made.In(language)));
            Assert.NotEqual("", Glossary.Default.Say(ExportCatalogue.Find(id).Name, language));
        }
    }

    [Fact]
    public void An_unknown_export_is_answered_with_the_known_ones()
    {
        var refused = Assert.Throws<RefusedException>(() => ExportCatalogue.Find("soup"));
        Assert.StartsWith("Det finnes ingen eksport som heter «soup». Kjente er: flow, flow-table,", Glossary.Default.Say(refused.Reason, Language.Bokmal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_format_is_answered_with_the_possible_ones()
    {
        var refused = Assert.Throws<RefusedException>(() => ExportCatalogue.Find("soqf").Format("odt"));
        Assert.Equal("Summary of findings cannot be written as 'odt'. Possible are: docx, csv.", Glossary.Default.Say(refused.Reason, Language.English));
    }

    [Fact]
    public void An_unknown_preset_is_answered_with_the_known_ones()
    {
        var refused = Assert.Throws<RefusedException>(() => Presets.Parse("vancouver"));
        Assert.EndsWith("fhi, lewin2018, cochrane.", Glossary.Default.Say(refused.Reason, Language.English), StringComparison.Ordinal);
        Assert.Equal(Preset.Lewin2018, Presets.Parse("lewin2018"));
    }

    [Fact]
    public void A_review_without_numbers_has_no_flow_to_write_and_says_so()
    {
        var refused = Assert.Throws<RefusedException>(() => Made.Export("flow", ExportFormat.Svg, Made.In(Language.English), GardenReview.Snapshot()));
        Assert.Equal("Flow diagram: the review holds nothing for it yet.", Glossary.Default.Say(refused.Reason, Language.English));
    }

    [Fact]
    public void All_leaves_out_what_the_review_does_not_hold() =>
        Assert.DoesNotContain(ExportCatalogue.Find("all").Exhibits(GardenReview.Snapshot(), Made.In(Language.English)), exhibit => exhibit.Id == "flow");
}
