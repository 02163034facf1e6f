namespace EvidenceSynth.Tests.Screening.Formats.Ris;

public sealed class RisPagesTests
{
    [Theory]
    [InlineData("11-19", "SP  - 11", "EP  - 19")]
    [InlineData("11-19", "SP  - 11-19")]
    [InlineData("11-19", "SP  - 11-19", "EP  - 19")]
    [InlineData("11-19", "SP  - 11--19")]
    [InlineData("11", "SP  - 11", "EP  - 11")]
    [InlineData("14316", "PG  - 14316")]
    [InlineData("e0815", "C7  - e0815")]
    [InlineData("11", "SP  - 11", "C7  - e0815")]
    public void Makes_one_range_of_what_producers_write(string pages, params string[] lines) => Assert.Equal(pages, Reading.Ris(["TI  - A", .. lines]).Pages);

    [Theory]
    [InlineData("01-Jun")]
    [InlineData("21-Apr")]
    [InlineData("03.des")]
    [InlineData("jan.21")]
    [InlineData("2023-06-01 00:00:00")]
    [InlineData("01.06.2023")]
    public void Pages_that_a_spreadsheet_turned_into_a_date_are_missing_with_a_warning(string value)
    {
        var result = Reading.Of($"TY  - JOUR\nTI  - A\nSP  - {value}\nER  - \n");

        var record = Assert.Single(result.Records).Content;
        Assert.Equal("", record.Pages);
        Assert.Contains(record.Unmapped, field => field.Tag == "SP" && field.Value == value);
        Assert.Equal("read.pages-date", Assert.Single(result.Warnings).Message.Key);
    }
}
