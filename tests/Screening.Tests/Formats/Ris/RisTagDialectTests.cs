namespace EvidenceSynth.Tests.Screening.Formats.Ris;

public sealed class RisTagDialectTests
{
    [Theory]
    [InlineData("TI", "AU", "T2", "AB", "PY")]
    [InlineData("T1", "A1", "JF", "AB", "Y1")]
    [InlineData("T1", "A1", "JO", "AB", "DA")]
    [InlineData("CT", "AU", "JA", "AB", "YR")]
    [InlineData("ST", "AU", "J2", "AB", "PY")]
    public void Reads_the_tags_of_either_specification(string title, string author, string journal, string @abstract, string year)
    {
        var record = Reading.Ris($"{title}  - Skolefravær i nord", $"{author}  - Nordmann, Kari", $"{author}  - Li, Bo", $"{journal}  - Tidsskrift for skole", $"{@abstract}  - Kort.", $"{year}  - 2021///", "VL  - 4", "IS  - 2", "SP  - 11", "EP  - 19");

        Assert.Equal(("JOUR", "Skolefravær i nord", "Tidsskrift for skole", "Kort.", 2021), (record.Type, record.Title, record.Journal, record.Abstract, record.Year));
        Assert.Equal(["Nordmann, Kari", "Li, Bo"], record.Authors);
        Assert.Equal(("4", "2", "11-19"), (record.Volume, record.Issue, record.Pages));
    }

    [Fact]
    public void The_title_is_never_the_journal_in_T2_or_BT()
    {
        Assert.Equal("", Reading.Ris("T2  - Journal of Absence", "AU  - Li, Bo").Title);
        Assert.Equal("A handbook", Reading.One("TY  - BOOK\nBT  - A handbook\nER  - \n").Title);
    }

    [Fact]
    public void The_best_tag_wins_and_the_others_stay_unless_they_say_the_same()
    {
        var record = Reading.Ris("TI  - Long title", "ST  - Short", "JF  - Journal of Absence", "JO  - J Abs", "T2  - Journal of Absence");

        Assert.Equal(("Long title", "Journal of Absence"), (record.Title, record.Journal));
        Assert.Equal(["ST=Short", "JO=J Abs"], record.Unmapped.Select(field => $"{field.Tag}={field.Value}"));
    }

    [Theory]
    [InlineData("TY  - JOUR\nTI  - A\nER  -")]
    [InlineData("TY - JOUR\nTI - A\nER -")]
    [InlineData("  TY  -  JOUR\n  TI  -  A\n  ER  -  ")]
    [InlineData("\uFEFFTY  - JOUR\r\nTI  - A\r\nER  - \r\n")]
    [InlineData("TY  - JOUR\rTI  - A\rER  - \r")]
    [InlineData("TY  -JOUR\nTI  -A\nER  -")]
    public void Blanks_marks_and_line_ends_may_vary(string text)
    {
        var record = Reading.One(text);

        Assert.Equal(("JOUR", "A"), (record.Type, record.Title));
    }

    [Fact]
    public void A_sentence_with_one_blank_and_a_hyphen_is_no_tag_in_a_file_with_two()
    {
        var record = Reading.Ris("TI  - Imaging", "AB  - First line", "T2 - weighted images followed");

        Assert.Equal("First line T2 - weighted images followed", record.Abstract);
        Assert.Equal("", record.Journal);
    }

    [Fact]
    public void The_value_NA_that_scripts_write_is_missing()
    {
        var record = Reading.Ris("TI  - A", "AB  - NA", "VL  - NA");

        Assert.Equal(("", ""), (record.Abstract, record.Volume));
        Assert.Contains(record.Unmapped, field => field is { Tag: "VL", Value: "NA" });
    }

    [Fact]
    public void Unknown_tags_are_kept_in_file_order()
    {
        var record = Reading.Ris("DB  - Embase", "TI  - A", "ZZ  - odd", "AD  - Somewhere");

        Assert.Equal(["DB=Embase", "ZZ=odd", "AD=Somewhere"], record.Unmapped.Select(field => $"{field.Tag}={field.Value}"));
    }

    [Fact]
    public void Entities_are_decoded_as_Web_of_Science_writes_them() =>
        Assert.Equal("Schools & <i>absence</i>", Reading.Ris("TI  - Schools &amp; &lt;i&gt;absence&lt;/i&gt;").Title);

    [Fact]
    public void Several_authors_in_one_tag_are_several_authors() =>
        Assert.Equal(["Li, Bo", "Nordmann, Kari"], Reading.Ris("TI  - A", "AU  - Li, Bo; Nordmann, Kari").Authors);
}
