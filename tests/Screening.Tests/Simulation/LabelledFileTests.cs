using EvidenceSynth.Screening.Simulation;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Screening.Simulation;

public sealed class LabelledFileTests
{
    private static LabelledSet Read(string csv) => LabelledFile.Read(new StringReader(csv), "made-up");

    private static Message Refused(string csv) => Assert.Throws<RefusedException>(() => Read(csv)).Reason;

    [Fact]
    public void Reads_ids_texts_keywords_and_both_labels()
    {
        var set = Read("ID,Title,abstract,keywords,included,included_abstract\na1,\"Beans, frost\",Soil,garden; soil,yes,1\na2,Frost,,,no,1\n");
        Assert.Equal(["a1", "a2"], set.References.Select(reference => reference.Id));
        Assert.Equal(["garden", "soil"], set.References[0].Text.Keywords);
        Assert.Equal((true, true), (set.References[0].Included, set.References[0].IncludedOnAbstract));
        Assert.Equal((false, true), (set.References[1].Included, set.References[1].IncludedOnAbstract));
        Assert.Equal(2, set.OnAbstracts().Included);
    }

    [Fact]
    public void Numbers_rows_that_have_no_id()
    {
        Assert.Equal(["1", "2"], Read("title,abstract,included\nBeans,,1\nFrost,,0\n").References.Select(reference => reference.Id));
    }

    [Fact]
    public void Refuses_a_missing_column_by_name()
    {
        Assert.Equal(new Message("simulation.column-missing", "made-up", "included"), Refused("title,abstract\nBeans,\n"));
    }

    [Fact]
    public void Refuses_a_label_that_is_neither_with_its_line()
    {
        Assert.Equal(new Message("simulation.label-unreadable", "made-up", 3, "included", "maybe"), Refused("title,abstract,included\nBeans,,1\nFrost,,maybe\n"));
    }

    [Fact]
    public void Refuses_an_id_that_stands_twice_with_its_line()
    {
        Assert.Equal(new Message("simulation.id-twice", "made-up", 3, "7"), Refused("id,title,abstract,included\n7,Beans,,1\n7,Frost,,0\n"));
    }

    [Theory]
    [InlineData("", "simulation.file-empty")]
    [InlineData("title,abstract,included\n", "simulation.file-empty")]
    [InlineData("title,abstract,included\nBeans,,0\n", "simulation.nothing-included")]
    [InlineData("title,abstract,included\nBe\"ans,,0\n", "simulation.line-unreadable")]
    public void Refuses_what_holds_nothing_to_find(string csv, string key)
    {
        Assert.Equal(key, Refused(csv).Key);
    }
}
