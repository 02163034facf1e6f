namespace EvidenceSynth.Tests.Screening.Formats.Ris;

public sealed class RisRecordBoundsTests
{
    [Fact]
    public void Reads_a_record_whose_first_tag_is_not_TY()
    {
        var result = Reading.Of("DB  - Agris\nC7  - 12\nTY  - JOUR\nTI  - First\nER  - \nDB  - Agris\nTY  - JOUR\nTI  - Second\nER  - \n");

        Assert.Equal(["First", "Second"], result.Records.Select(record => record.Content.Title));
        Assert.All(result.Records, record => Assert.Contains(record.Content.Unmapped, field => field.Tag == "DB"));
        Assert.Equal([1, 6], result.Records.Select(record => record.Line));
        Assert.Empty(result.Preamble);
    }

    [Fact]
    public void A_missing_end_ends_at_the_next_record_with_a_warning()
    {
        var result = Reading.Of("TY  - JOUR\nTI  - First\n\nTY  - JOUR\nTI  - Second\n");

        Assert.Equal(["First", "Second"], result.Records.Select(record => record.Content.Title));
        Assert.Equal(["read.no-end", "read.no-end"], result.WarningKeys());
    }

    [Fact]
    public void A_record_without_TY_is_read_with_a_warning()
    {
        var result = Reading.Of("TY  - JOUR\nTI  - First\nER  - \n\nTI  - Second\nAU  - Li, Bo\nER  - \n");

        Assert.Equal(["First", "Second"], result.Records.Select(record => record.Content.Title));
        Assert.Equal(2, result.Found);
        Assert.Equal((5, "read.no-type"), Assert.Single(result.Warnings) is var warning ? (warning.Line, warning.Message.Key) : default);
    }

    [Fact]
    public void Record_numbers_links_and_search_histories_between_records_are_preamble()
    {
        var result = Reading.Of("2. \nTY  - JOUR\nTI  - First\nER  - \n\nLink to the full text: http://example.org\nC1  - search 4 and 5\n\n3. \nTY  - JOUR\nTI  - Second\nER  - \nC1  - end of search\n");

        Assert.Equal(["First", "Second"], result.Records.Select(record => record.Content.Title));
        Assert.Equal([1, 6, 13], result.Preamble.Select(text => text.Line));
        Assert.Contains("search 4 and 5", result.Preamble[1].Text, StringComparison.Ordinal);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Raw_text_position_and_line_lead_back_to_the_file()
    {
        var result = Reading.Of("TY  - JOUR\nTI  - First\nER  - \n\nTY  - JOUR\nTI  - Second\nER  - \n", "folder/export.ris");

        var second = result.Records[1];
        Assert.Equal(("export.ris", 2, 5), (second.File, second.Position, second.Line));
        Assert.Equal("TY  - JOUR\nTI  - Second\nER  - ", second.RawText);
    }

    [Fact]
    public void A_record_that_names_no_publication_is_rejected_with_its_text()
    {
        var result = Reading.Of("TY  - JOUR\nPY  - 2020\nER  - \nTY  - JOUR\nTI  - Second\nER  - \n");

        var rejected = Assert.Single(result.Rejected);
        Assert.Equal((1, "read.empty-record", "TY  - JOUR\nPY  - 2020\nER  - "), (rejected.Line, rejected.Reason.Key, rejected.RawText));
        Assert.Equal((2, 2), (result.Found, Assert.Single(result.Records).Position));
    }
}
