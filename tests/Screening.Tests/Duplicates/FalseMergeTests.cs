using EvidenceSynth.Sources;
using static EvidenceSynth.Tests.Screening.Duplicates.Cases;

namespace EvidenceSynth.Tests.Screening.Duplicates;

/// <summary>Pairs that are two works although they look like one. Each of these has cost a review a study in some tool.</summary>
public class FalseMergeTests
{
    private static void NeverMerged(BibliographicRecord first, BibliographicRecord second) => Assert.NotEqual("merged", Outcome(first, second));

    [Fact]
    public void Keeps_the_congress_abstract_and_the_article_of_the_next_year() =>
        NeverMerged(Article, Article with { Year = 2018, Journal = "Nordic Congress of Education", Volume = "", Issue = "", Pages = "" });

    [Fact]
    public void Keeps_the_same_abstract_at_two_congresses()
    {
        var text = Article with { Abstract = LongAbstract, Journal = "Acta Scholastica", Volume = "55", Issue = "Suppl 1", Pages = "S321" };
        NeverMerged(text, text with { Journal = "Schools", Volume = "61", Pages = "A486" });
        NeverMerged(text, text with { Pages = "S12" });
    }

    [Theory]
    [InlineData("Erratum: ")]
    [InlineData("Corrigendum to ")]
    [InlineData("Retraction notice to ")]
    [InlineData("Comment on ")]
    [InlineData("Authors' reply: ")]
    [InlineData("WITHDRAWN: ")]
    public void Keeps_what_is_written_about_an_article_apart_from_it(string beginning) =>
        NeverMerged(Article with { Doi = "10.1234/x" }, Article with { Doi = "10.1234/x", Title = beginning + Article.Title });

    [Theory]
    [InlineData(" (vol 11, pg 14, 2018)")]
    [InlineData(": study protocol")]
    [InlineData(" [Erratum]")]
    public void Keeps_corrections_and_protocols_named_at_the_end(string end) => NeverMerged(Article, Article with { Title = Article.Title + end });

    [Fact]
    public void Keeps_a_register_entry_apart_from_the_article() => NeverMerged(Article, Article with { Journal = "https://clinicaltrials.gov/show/NCT00000000", Volume = "", Pages = "" });

    [Theory]
    [InlineData("Part I", "Part II")]
    [InlineData("five-year follow-up", "six-year follow-up")]
    [InlineData("phase 2", "phase 3")]
    [InlineData("a scale (Danish)", "a scale (Swedish)")]
    public void Keeps_parts_follow_ups_and_versions_apart(string first, string second)
    {
        var loose = Article with { Volume = "", Issue = "", Pages = "" };
        NeverMerged(loose with { Title = $"{Article.Title}, {first}" }, loose with { Title = $"{Article.Title}, {second}" });
    }

    [Theory]
    [InlineData("boys", "girls")]
    [InlineData("with", "without")]
    [InlineData("hyperactive", "hypoactive")]
    public void Keeps_titles_apart_that_differ_in_one_word_of_weight(string first, string second)
    {
        var abstracts = Article with { Pages = "S33", Issue = "" };
        NeverMerged(abstracts with { Title = $"School life of {first} help in the northern counties" }, abstracts with { Title = $"School life of {second} help in the northern counties" });
    }

    [Theory]
    [InlineData("Editorial")]
    [InlineData("Editor's comments on the state of the field")]
    [InlineData("Introduction to the minitrack on schools and digital work")]
    public void Keeps_sections_that_return_in_every_issue(string title)
    {
        var section = Article with { Title = title, Issue = "", Pages = "" };
        NeverMerged(section, section);
        NeverMerged(section with { Issue = "1", Pages = "3" }, section with { Issue = "2", Pages = "3" });
    }

    [Fact]
    public void Keeps_a_title_that_returns_in_three_years()
    {
        var column = Article with { Title = "What the school nurse ought to know this time", Volume = "", Issue = "", Pages = "" };
        var result = Find(("a", column with { Year = 2001 }), ("b", column with { Year = 2002 }), ("c", column with { Year = 2003 }), ("d", column with { Year = 2003 }));
        Assert.Empty(result.Groups);
    }

    [Fact]
    public void Keeps_journal_and_workshop_version_apart()
    {
        var loose = Article with { Volume = "", Issue = "", Pages = "" };
        NeverMerged(loose, loose with { Journal = "Nordic Workshop of School Research" });
        NeverMerged(loose with { Type = "article", Journal = "" }, loose with { Type = "inproceedings", Journal = "" });
        NeverMerged(loose with { Type = "thesis", Journal = "" }, loose with { Type = "article" });
    }

    [Fact]
    public void Does_not_take_a_town_a_section_or_a_beginning_for_the_name_of_a_journal()
    {
        var loose = Article with { Volume = "", Issue = "", Pages = "" };
        NeverMerged(loose with { Journal = "Schools (London, England)" }, loose with { Journal = "Teaching (London, England)" });
        NeverMerged(loose with { Journal = "Schools" }, loose with { Journal = "Schools/Teaching Research and Reviews" });
        NeverMerged(loose with { Journal = "Pedagogy" }, loose with { Journal = "Pedagogy International" });
        NeverMerged(loose with { Journal = "BMJ" }, loose with { Journal = "BMJ Open" });
    }

    [Fact]
    public void Does_not_trust_the_DOI_of_a_whole_supplement()
    {
        var supplement = Article with { Doi = "10.1234/suppl", Volume = "", Issue = "", Pages = "", Abstract = "" };
        var result = Find(
            ("a", supplement with { Title = "Reading habits of pupils in the north of the country" }),
            ("b", supplement with { Title = "Mathematics without tears for the very youngest learners" }),
            ("c", supplement with { Title = "Reading habits of pupils in the south of the country" }));
        Assert.Empty(result.Groups);
    }

    [Fact]
    public void Asks_about_versions_of_a_Cochrane_review()
    {
        var review = Article with { Journal = "Cochrane Database of Systematic Reviews", Volume = "", Issue = "2", Pages = "CD001234", Doi = "10.1002/14651858.CD001234" };
        Assert.Equal("asked", Outcome(review, review with { Issue = "4", Doi = "10.1002/14651858.CD001234.pub2" }));
        Assert.Equal("asked", Outcome(review with { Doi = "", Issue = "" }, review with { Doi = "", Issue = "", Year = 2020 }));
    }

    [Fact]
    public void Believes_PubMed_that_two_numbers_are_two_records() => NeverMerged(Article with { Pmid = "1234567" }, Article with { Pmid = "7654321" });

    [Fact]
    public void Asks_where_title_and_authors_are_all_there_is()
    {
        var bare = new BibliographicRecord { Title = Article.Title, Authors = Article.Authors };
        Assert.Equal("asked", Outcome(bare, bare));
    }
}
