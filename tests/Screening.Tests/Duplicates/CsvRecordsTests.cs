using EvidenceSynth.Screening.Duplicates;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Screening.Duplicates;

public class CsvRecordsTests
{
    private static IdentifiedRecord[] Read(string text) => [.. CsvRecords.Read(new StringReader(text), "schools.csv")];

    [Fact]
    public void Reads_the_columns_in_any_order()
    {
        var record = Assert.Single(Read("Title,authors,year,id,issn\n\"Life, at school\",\"Høgås, K.; Lund, O.\",2019,7,1234-5678; 2345-6789\n"));
        Assert.Equal("7", record.Id);
        Assert.Equal(("Life, at school", 2019), (record.Content.Title, record.Content.Year));
        Assert.Equal(["Høgås, K.", "Lund, O."], record.Content.Authors);
        Assert.Equal(["1234-5678", "2345-6789"], record.Content.SerialNumbers);
    }

    [Fact]
    public void Names_a_record_without_id_by_file_and_position() =>
        Assert.Equal(["schools.csv:1", "schools.csv:2"], Read("title\nOne\nTwo\n").Select(record => record.Id));

    [Fact]
    public void A_year_that_is_no_number_is_missing() => Assert.Null(Read("title,year\nOne,in press\n")[0].Content.Year);

    [Theory]
    [InlineData("")]
    [InlineData("name,year\nOne,2019\n")]
    public void Refuses_a_file_without_titles(string text) =>
        Assert.Equal("duplicates.no-title-column", Assert.Throws<RefusedException>(() => Read(text)).Reason.Key);

    [Fact]
    public void Refuses_a_broken_quotation_and_names_the_line()
    {
        var refused = Assert.Throws<RefusedException>(() => Read("title,year\nOne,2019\nTwo \"quoted\" here,2019\n"));
        Assert.Equal(new Message("duplicates.unreadable", "schools.csv", 3), refused.Reason);
    }
}
