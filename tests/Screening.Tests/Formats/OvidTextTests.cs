using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class OvidTextTests
{
    private const string File = """
        <8>
        Accession Number
          0001-2015.
        Author
          Nordmann, Kari 1;  Li, Bo 1,2
        Institution
          (1) Some institute
        Title
          Absence from school.[Article]
        Source
          Journal of Absence.   8(6):1048-1064, September 2015.
        Abstract
          One.
        Author Keywords
          school;  absence.
        References
          Somebody. 1989. Something else.

          Somebody more. 1990. More.
        Language
          English.
        DOI Number
          10.1000/abc
        ISSN
          1234-5678
        <9>
        Title
          Second
        Source
          Journal of Absence.
        Status
          Published online, 16 March 2016
        """;

    [Fact]
    public void Reads_labels_and_indented_values()
    {
        var result = Reading.Of(File);

        Assert.Equal((ReferenceFormat.OvidText, 2), (result.Format, result.Found));
        var record = result.Records[0].Content;
        Assert.Equal(("Absence from school", "One.", "English", "10.1000/abc", "0001-2015"), (record.Title, record.Abstract, record.Language, record.Doi, record.AccessionNumber));
        Assert.Equal(["school", "absence"], record.Keywords);
        Assert.Contains(record.Unmapped, field => field.Tag == "References" && field.Value.Contains("Somebody more", StringComparison.Ordinal));
    }

    [Fact]
    public void Digits_that_point_to_institutions_are_no_part_of_a_name() => Assert.Equal(["Nordmann, Kari", "Li, Bo"], Reading.Of(File).Records[0].Content.Authors);

    [Fact]
    public void Journal_volume_issue_pages_and_year_come_out_of_the_source_line()
    {
        var record = Reading.Of(File).Records[0].Content;

        Assert.Equal(("Journal of Absence", "8", "6", "1048-1064", 2015), (record.Journal, record.Volume, record.Issue, record.Pages, record.Year));
    }

    [Fact]
    public void The_year_of_an_article_ahead_of_print_comes_from_its_status()
    {
        var record = Reading.Of(File).Records[1].Content;

        Assert.Equal(("Journal of Absence", 2016, ""), (record.Journal, record.Year, record.Volume));
    }
}
