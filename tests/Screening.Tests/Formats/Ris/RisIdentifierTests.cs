namespace EvidenceSynth.Tests.Screening.Formats.Ris;

public sealed class RisIdentifierTests
{
    [Theory]
    [InlineData("DO  - 10.1000/ABC.5", "10.1000/abc.5")]
    [InlineData("DO  - https://dx.doi.org/10.1000/abc.5", "10.1000/abc.5")]
    [InlineData("DO  - doi:10.1000/abc.5.", "10.1000/abc.5")]
    [InlineData("M3  - 10.1000/abc", "10.1000/abc")]
    [InlineData("L3  - 10.1000/abc", "10.1000/abc")]
    [InlineData("UR  - http://doi.org/10.1000/abc?x=1", "10.1000/abc")]
    [InlineData("L2  - http://dx.doi.org/10.1016/S0140-6736%2820%2930001-2", "10.1016/s0140-6736(20)30001-2")]
    [InlineData("N1  - Published (doi: 10.1000/abc);", "10.1000/abc")]
    [InlineData("C7  - 10.1000/abc", "10.1000/abc")]
    [InlineData("DO  - 10.1002/(SICI)1097-0258(19980815/30)17:15/16&lt;1661::AID-SIM968&gt;3.0.CO;2-2", "10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2")]
    [InlineData("M3  - Article", "")]
    [InlineData("N1  - Erratum of 10.1000/a and reply to 10.1000/b", "")]
    [InlineData("UR  - http://example.org/10.1000/", "")]
    public void Finds_the_DOI_wherever_the_producer_put_it(string line, string doi) => Assert.Equal(doi, Reading.Ris("TI  - A", line).Doi);

    [Theory]
    [InlineData("33445566", "C5  - 33445566")]
    [InlineData("33445566", "C2  - 33445566")]
    [InlineData("33445566", "DB  - PubMed", "AN  - 33445566")]
    [InlineData("33445566", "UR  - https://pubmed.ncbi.nlm.nih.gov/33445566/")]
    [InlineData("33445566", "N1  - PMID: 33445566")]
    [InlineData("", "AN  - 33445566")]
    [InlineData("", "C2  - PMC7654321")]
    public void Finds_the_PubMed_number_where_it_is_one(string pmid, params string[] lines) => Assert.Equal(pmid, Reading.Ris(["TI  - A", .. lines]).Pmid);

    [Theory]
    [InlineData("4", "M1  - 4")]
    [InlineData("", "M1  - (Nordmann K.) Some institute, Oslo")]
    [InlineData("2", "IS  - 2", "M1  - 4")]
    public void M1_is_the_issue_only_where_it_looks_like_one(string issue, params string[] lines) => Assert.Equal(issue, Reading.Ris(["TI  - A", .. lines]).Issue);

    [Theory]
    [InlineData("2014//", 2014)]
    [InlineData("2006/May/12", 2006)]
    [InlineData("May-June 1999", 1999)]
    [InlineData("10 15", null)]
    [InlineData("20213", null)]
    public void Takes_the_first_year_of_a_date(string value, int? year) => Assert.Equal(year, Reading.Ris("TI  - A", $"PY  - {value}").Year);

    [Theory]
    [InlineData("1234-5678, 8765-4321")]
    [InlineData("1234-5678 8765-4321")]
    [InlineData("1234-5678\\8765-4321")]
    public void Takes_several_serial_numbers_of_one_tag_apart(string value) => Assert.Equal(["1234-5678", "8765-4321"], Reading.Ris("TI  - A", $"SN  - {value}").SerialNumbers);

    [Fact]
    public void Takes_two_addresses_of_one_tag_apart() => Assert.Equal(["http://a.example", "http://b.example"], Reading.Ris("TI  - A", "UR  - http://a.example http://b.example").Urls);
}
