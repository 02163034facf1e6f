using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class ReferTests
{
    [Fact]
    public void Reads_percent_tags()
    {
        var record = Reading.One("%0 Journal Article\n%T Absence\n%A Nordmann, Kari\n%A Li, Bo\n%J Journal of Absence\n%D 2021\n%V 4\n%N 2\n%P 11-19\n%R 10.1000/abc\n%K school\nhome\n%X One\ntwo.\n%@ 1234-5678\n%U http://a.example\n");

        Assert.Equal(("Journal Article", "Absence", "Journal of Absence", 2021), (record.Type, record.Title, record.Journal, record.Year));
        Assert.Equal(("4", "2", "11-19", "10.1000/abc", "One two."), (record.Volume, record.Issue, record.Pages, record.Doi, record.Abstract));
        Assert.Equal(["Nordmann, Kari", "Li, Bo"], record.Authors);
        Assert.Equal(["school", "home"], record.Keywords);
    }

    [Fact]
    public void A_blank_line_or_a_second_type_begins_a_record_wherever_the_type_stands()
    {
        var result = Reading.Of("%T First\n%0 Book\n%A A\n\n%T Second\n%A B\n\n%0 Book\n%T Third\n%0 Book\n%T Fourth\n");

        Assert.Equal(ReferenceFormat.Refer, result.Format);
        Assert.Equal(["First", "Second", "Third", "Fourth"], result.Records.Select(record => record.Content.Title));
        Assert.Equal(4, result.Found);
    }

    [Fact]
    public void A_record_of_nothing_but_a_type_is_rejected()
    {
        var result = Reading.Of("%0 Journal\n%0 Book\n%T A\n");

        Assert.Equal((2, 1, 1), (result.Found, result.Records.Count, Assert.Single(result.Rejected).Line));
    }
}
