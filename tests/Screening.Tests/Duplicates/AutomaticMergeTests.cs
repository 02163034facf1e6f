using static EvidenceSynth.Tests.Screening.Duplicates.Cases;

namespace EvidenceSynth.Tests.Screening.Duplicates;

public class AutomaticMergeTests
{
    [Fact]
    public void Merges_the_same_record_of_two_databases() => Assert.Equal("merged", Outcome(Article, Article with { Type = "Journal Article", Issue = "" }));

    [Theory]
    [InlineData("Hoegaas K.", "Steen P.")]
    [InlineData("HOGAS, K", "Van Steen, P")]
    [InlineData("Kari Høgås", "P. van Steen")]
    public void Merges_whichever_way_the_names_are_written(string first, string second) =>
        Assert.Equal("merged", Outcome(Article, Article with { Authors = [first, second, "Lund O"] }));

    [Fact]
    public void Reads_names_that_an_exporter_has_glued() => Assert.Equal("merged", Outcome(Article, Article with { Authors = ["Høgås K.van Steen P.Lund O."] }));

    [Theory]
    [InlineData("Nord J Sch Res")]
    [InlineData("Nord. J. School Res.")]
    [InlineData("NJSR")]
    [InlineData("NJSR Nord J Sch Res")]
    [InlineData("Nordic Journal of School-Research.12 (3) (pp 221-238) 2019")]
    [InlineData("Nordic Journal of School Research (Oslo, Norway : 1998)")]
    [InlineData("Nordisk skoleforskning = Nordic journal of school research")]
    [InlineData("Nordic Journal of School Research. Conference: 3rd Meeting of Schools. Bergen")]
    public void Knows_a_journal_by_abbreviation_acronym_and_second_name(string journal) =>
        Assert.Equal("merged", Outcome(Article with { Volume = "", Pages = "" }, Article with { Volume = "", Pages = "", Journal = journal }));

    [Theory]
    [InlineData("221-38")]
    [InlineData("221")]
    [InlineData("pp. 221–238")]
    [InlineData("221-238; discussion 239")]
    [InlineData("01-Jun")]
    [InlineData("e221")]
    [InlineData("1-18")]
    [InlineData("222-238")]
    public void Does_not_hold_another_way_of_writing_the_pages_against_a_pair(string pages) =>
        Assert.Equal("merged", Outcome(Article, Article with { Pages = pages }));

    [Theory]
    [InlineData("[Everyday school life of pupils with prolonged absence: an interview study]")]
    [InlineData("Everyday school life of pupils with prolonged absence: an interview study. [Norwegian]")]
    [InlineData("Everyday school-life of pupils with prolonged absense: an interview study [see comment]")]
    [InlineData("Everyday <i>school</i> life of pupils with prolonged absence &amp;ndash; an interview study")]
    [InlineData("Everyday school life of pupils with prolonged absence")]
    [InlineData("RETRACTED: Everyday school life of pupils with prolonged absence: an interview study")]
    [InlineData("Hverdagen til elever med langvarig fravær; Everyday school life of pupils with prolonged absence: an interview study")]
    public void Sees_through_what_databases_do_to_titles(string title) => Assert.Equal("merged", Outcome(Article, Article with { Title = title }));

    [Fact]
    public void Does_not_take_a_journal_about_corrections_for_a_correction() =>
        Assert.Equal("merged", Outcome(Article with { Type = "", Journal = "Corrections Today" }, Article with { Journal = "Corrections Today" }));

    [Fact]
    public void Merges_by_DOI_where_names_and_volume_are_damaged()
    {
        var registered = Article with { Doi = "10.1234/njsr.2019.17" };
        Assert.Equal("merged", Outcome(registered, registered with { Doi = "https://doi.org/10.1234/NJSR.2019.17", Authors = ["Kari, H.", "Pieter, S."], Volume = "" }));
        Assert.Equal("merged", Outcome(registered, registered with { Volume = "13" }));
    }

    [Fact]
    public void Merges_anonymous_proceedings_by_their_abstract()
    {
        var proceedings = Article with { Title = "Abstracts of the 4th meeting on schools", Authors = ["Anonymous"], Pages = "", Abstract = LongAbstract };
        Assert.Equal("merged", Outcome(proceedings, proceedings with { Authors = [] }));
        Assert.Equal("asked", Outcome(proceedings with { Abstract = "" }, proceedings with { Abstract = "" }));
    }

    [Fact]
    public void Merges_an_electronic_first_version_only_where_a_number_or_a_place_is_the_same()
    {
        var early = Article with { Year = 2018, Volume = "", Issue = "", Pages = "1-18" };
        Assert.Equal("asked", Outcome(Article, early));
        Assert.Equal("merged", Outcome(Article with { Doi = "10.1234/x" }, early with { Doi = "10.1234/x" }));
    }

    [Fact]
    public void Passes_over_a_mistaken_volume_where_all_else_agrees() => Assert.Equal("merged", Outcome(Article, Article with { Volume = "1", Issue = "" }));
}
