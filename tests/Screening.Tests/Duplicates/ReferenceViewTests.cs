using EvidenceSynth.Screening.Duplicates;
using EvidenceSynth.Screening.Duplicates.Merging;
using EvidenceSynth.Sources;
using static EvidenceSynth.Tests.Screening.Duplicates.Cases;

namespace EvidenceSynth.Tests.Screening.Duplicates;

public class ReferenceViewTests
{
    private static ReferenceView View(params BibliographicRecord[] records) =>
        ReferenceView.Of(records.Select((record, i) => new IdentifiedRecord($"{i + 1}", record)));

    [Fact]
    public void Takes_each_field_from_the_record_that_tells_it_best()
    {
        var view = View(
            Article with { Journal = "Nord J Sch Res", Abstract = "Short (ABSTRACT TRUNCATED)" + LongAbstract },
            Article with { Title = "[" + Article.Title + "]", Pages = "", Abstract = LongAbstract, Authors = ["Høgås, K."] });
        Assert.Equal(LongAbstract, view.Content.Abstract);
        Assert.Equal(Article.Journal, view.Content.Journal);
        Assert.Equal(Article.Title, view.Content.Title);
        Assert.Equal(Article.Authors, view.Content.Authors);
        Assert.Equal(("2", "2", "1", "1"), (view.Origins["Abstract"], view.Origins["Journal"], view.Origins["Title"], view.Origins["Pages"]));
        Assert.Equal(["1", "2"], view.Ids);
    }

    [Fact]
    public void Takes_volume_issue_and_pages_from_one_record()
    {
        var view = View(Article with { Volume = "12", Issue = "", Pages = "" }, Article with { Volume = "13", Issue = "2", Pages = "5-19" });
        Assert.Equal(("13", "2", "5-19"), (view.Content.Volume, view.Content.Issue, view.Content.Pages));
    }

    [Fact]
    public void Shows_the_year_of_print_and_the_mark_of_retraction()
    {
        var view = View(Article with { Year = 2018, Volume = "" }, Article with { Title = "RETRACTED: " + Article.Title });
        Assert.Equal(2019, view.Content.Year);
        Assert.StartsWith("RETRACTED", view.Content.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_DOI_that_most_records_give_and_joins_keywords()
    {
        var view = View(
            Article with { Doi = "10.1/wrong", Keywords = ["absence"] }, Article with { Doi = "10.1/right", Keywords = ["Absence", "school"] }, Article with { Doi = "10.1/right" });
        Assert.Equal("10.1/right", view.Content.Doi);
        Assert.Equal(["absence", "school"], view.Content.Keywords);
    }

    [Fact]
    public void The_order_of_the_records_does_not_matter()
    {
        IdentifiedRecord[] records = [new("x", Article with { Abstract = "A" }), new("y", Article with { Abstract = "B", Journal = "NJSR" })];
        Assert.Equal(ReferenceView.Of(records).Origins.OrderBy(pair => pair.Key), ReferenceView.Of(records.Reverse()).Origins.OrderBy(pair => pair.Key));
    }

    [Fact]
    public void Is_the_record_itself_where_there_is_only_one() => Assert.Equal(Article.Title, View(Article).Content.Title);
}
