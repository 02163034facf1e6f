using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class CsvTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Finds_the_delimiter_by_the_header(char delimiter)
    {
        string[][] rows = [["Title", "Authors", "Publication Year", "Source title", "DOI"], ["\"Absence, and home\"", "\"Nordmann, K.; Li, B.\"", "2021", "Journal of Absence", "10.1000/abc"]];
        var text = string.Join('\n', rows.Select(row => string.Join(delimiter, row)));

        var record = Reading.One(text);

        Assert.Equal(("Absence, and home", 2021, "Journal of Absence", "10.1000/abc"), (record.Title, record.Year, record.Journal, record.Doi));
        Assert.Equal(["Nordmann, K.", "Li, B."], record.Authors);
    }

    [Fact]
    public void What_precedes_the_header_is_preamble()
    {
        var result = Reading.Of("\"SEARCH QUERY\",\"absence:ti\"\n-------------\n\n\"Title\",\"Author Names\",\"First Page\",\"Last Page\",\"Medline PMID\",\"Extra column\"\n\"A\",\"Li B., Nordmann K.\",11,19,33445566,kept\n", "embase.csv");

        Assert.Equal((ReferenceFormat.Csv, 1), (result.Format, result.Found));
        Assert.Equal([1, 2], result.Preamble.Select(text => text.Line));
        var record = result.Records[0];
        Assert.Equal(("A", "11-19", "33445566", 5), (record.Content.Title, record.Content.Pages, record.Content.Pmid, record.Line));
        Assert.Equal(["Li B.", "Nordmann K."], record.Content.Authors);
        Assert.Contains(record.Content.Unmapped, field => field is { Tag: "Extra column", Value: "kept" });
    }

    [Fact]
    public void Line_breaks_and_doubled_quotes_inside_quotes_belong_to_the_cell()
    {
        var result = Reading.Of("title,abstract,year\n\"A\",\"One \"\"quoted\"\"\r\ntwo\",2020\nB,C,2021\n");

        Assert.Equal("One \"quoted\" two", result.Records[0].Content.Abstract);
        Assert.Equal([2, 4], result.Records.Select(record => record.Line));
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_one_row()
    {
        var rows = Enumerable.Range(1, 5000).Select(i => i == 100 ? "\"Title 100,\"open,2020" : $"Title {i},Abstract {i},2020");

        var result = Reading.Of("title,abstract,year\n" + string.Join('\n', rows) + "\n");

        Assert.Equal((5000, 4999), (result.Found, result.Records.Count));
        Assert.Equal((101, "read.open-quote"), Assert.Single(result.Rejected) is var rejected ? (rejected.Line, rejected.Reason.Key) : default);
    }

    [Fact]
    public void A_quote_inside_a_cell_opens_nothing() =>
        Assert.Equal(["5\" wound, \"deep\"", "B"], Reading.Of("title\tyear\n5\" wound, \"deep\"\t2020\nB\t2021\n").Records.Select(record => record.Content.Title));

    [Fact]
    public void A_formula_is_text_with_a_warning()
    {
        var result = Reading.Of("title,year,notes\nA,2020,\"=HYPERLINK(\"\"http://example.org\"\")\"\n");

        Assert.Equal("=HYPERLINK(\"http://example.org\")", result.Records[0].Content.Notes);
        Assert.Equal(["read.formula"], result.WarningKeys());
    }

    [Fact]
    public void Too_many_or_too_few_cells_are_read_with_a_warning()
    {
        var result = Reading.Of("title,year\nA\nB,2020,more\n");

        Assert.Equal((2, "more"), (result.Records.Count, result.Records[1].Content.Unmapped[^1].Value));
        Assert.Equal(["read.cells-differ", "read.cells-differ"], result.WarningKeys());
    }

    [Fact]
    public void Rows_of_separators_only_are_no_records() => Assert.Equal(1, Reading.Of("title,year\nA,2020\n,\n,,,\n\"\",\n").Found);

    [Fact]
    public void Lists_as_scripts_write_them_are_taken_apart()
    {
        var record = Reading.One("title;first_authors;keywords\nA;['Marx, Karla', 'Li, Bo'];['school', 'home']\n");

        Assert.Equal(["Marx, Karla", "Li, Bo"], record.Authors);
        Assert.Equal(["school", "home"], record.Keywords);
    }

    [Fact]
    public void PubMed_authors_are_apart_by_commas() =>
        Assert.Equal(["Nordmann KA", "Li B", "O'Connor RE"], Reading.One("PMID,Title,Authors\n1,A,\"Nordmann KA, Li B, O'Connor RE.\"\n").Authors);

    [Fact]
    public void Norwegian_headers_are_known() =>
        Assert.Equal(("Fravær", 2021), Reading.One("Tittel;Forfattere;År\nFravær;Nordmann, Kari;2021\n") is var record ? (record.Title, record.Year) : default);

    [Fact]
    public void Pages_that_became_dates_are_missing_with_a_warning()
    {
        var result = Reading.Of("title,pages\nA,01-Jun\nB,1-6\n");

        Assert.Equal(["", "1-6"], result.Records.Select(record => record.Content.Pages));
        Assert.Equal((2, "read.pages-date"), Assert.Single(result.Warnings) is var warning ? (warning.Line, warning.Message.Key) : default);
    }
}
