namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class BibTeXTests
{
    [Fact]
    public void Reads_braces_quotes_numbers_and_nested_braces()
    {
        var record = Reading.One("""
            @Article{nordmann2021,
              title = {Absence from {School} and {{Home}}},
              author = "Nordmann, Kari and {Institute of Health and Welfare} and Li, Bo",
              journal = {Journal of Absence}, year = 2021,
              volume = {4}, number = "2", pages = {11--19},
              doi = {10.1000/abc\_3},
              keywords = {school, home},
              annote = {mine}
            }
            """);

        Assert.Equal(("Article", "Absence from School and Home", "Journal of Absence", 2021), (record.Type, record.Title, record.Journal, record.Year));
        Assert.Equal(["Nordmann, Kari", "Institute of Health and Welfare", "Li, Bo"], record.Authors);
        Assert.Equal(("4", "2", "11-19", "10.1000/abc_3"), (record.Volume, record.Issue, record.Pages, record.Doi));
        Assert.Equal(["school", "home"], record.Keywords);
        Assert.Equal(["key=nordmann2021", "annote=mine"], record.Unmapped.Select(field => $"{field.Tag}={field.Value}"));
    }

    [Theory]
    [InlineData(@"H{\o}g{\aa}s", "Høgås")]
    [InlineData(@"\O{}ye", "Øye")]
    [InlineData(@"\AE ra", "Æra")]
    [InlineData(@"M{\""u}ller", "Müller")]
    [InlineData(@"M\""{u}ller", "Müller")]
    [InlineData(@"Ad\'elie", "Adélie")]
    [InlineData(@"\v{S}ilhan", "Šilhan")]
    [InlineData(@"Gar\c{c}on", "Garçon")]
    [InlineData(@"na{\""\i}ve", "naïve")]
    [InlineData(@"70\% \& more", "70% & more")]
    [InlineData("one -- two~three", "one – two three")]
    [InlineData(@"\emph{in vitro} work", "in vitro work")]
    public void Reads_LaTeX_as_plain_text(string latex, string text) => Assert.Equal(text, Reading.One($"@misc{{a,\n  title = {{{latex}}}\n}}\n").Title);

    [Fact]
    public void Knows_macros_months_and_joined_pieces()
    {
        var result = Reading.Of("@string{joa = {Journal of Absence}}\n@comment{not this}\n@article{a, title = {A}, journal = joa # { (Oslo)}, month = mar, date = {2021-03}}\n");

        var record = Assert.Single(result.Records).Content;
        Assert.Equal(("Journal of Absence (Oslo)", 2021), (record.Journal, record.Year));
        Assert.Equal([1, 2], result.Preamble.Select(text => text.Line).Take(2));
    }

    [Theory]
    [InlineData("@article{,\n title = {A}\n}")]
    [InlineData("@article{ WOS:1,\n title = {A},\n}")]
    [InlineData("@article(key,\n title = {A}\n)")]
    [InlineData("\uFEFF\n@article{key, title = {A}}")]
    [InlineData("% Encoding: UTF-8\n\n@article {key,\n title={A} }")]
    public void Keys_brackets_and_blanks_may_vary(string text) => Assert.Equal("A", Reading.One(text).Title);

    [Fact]
    public void Several_entries_may_share_a_line()
    {
        var result = Reading.Of("@article{a, title = {A}} @book{b, title = {B}}@misc{c, title={C}}\n");

        Assert.Equal(["A", "B", "C"], result.Records.Select(record => record.Content.Title));
        Assert.Equal(3, result.Found);
    }

    [Fact]
    public void An_entry_whose_braces_do_not_balance_is_read_by_lines_and_spoils_no_other()
    {
        var result = Reading.Of("@article{a,\nAuthor = {Li, Bo},\nKeywords = {x, push(function() { y, z},\nTitle = {Broken},\n}\n\n@article{b,\nTitle = {Whole},\n}\n");

        Assert.Equal(["Broken", "Whole"], result.Records.Select(record => record.Content.Title));
        Assert.Equal((1, "read.unbalanced"), (Assert.Single(result.Warnings).Line, result.Warnings[0].Message.Key));
    }

    [Fact]
    public void A_brace_too_many_does_not_cut_the_entry_off() =>
        Assert.Equal("Late", Reading.One("@article{a,\nKeywords = {x}}, y},\nTitle = {Late},\n}\n").Title);
}
