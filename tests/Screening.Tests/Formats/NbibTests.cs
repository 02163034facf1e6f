using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class NbibTests
{
    private const string Record = """
        PMID- 33445566
        OWN - NLM
        IS  - 1234-5678 (Electronic)
        VI  - 12
        IP  - 3
        DP  - 2021 Mar
        TI  - Absence from school and what pupils say about
              it.
        PG  - 11-9
        LID - 10.1000/abc [doi]
        LID - 77 [pii]
        AB  - First part
              and second.
        FAU - Nordmann, Kari
        AU  - Nordmann K
        CN  - The Absence Group
        LA  - eng
        PT  - Journal Article
        JT  - Journal of absence
        TT  - Skolefravær.
        MH  - Students
        OT  - absence
        """;

    [Fact]
    public void Reads_the_MEDLINE_display()
    {
        var record = Reading.One(Record);

        Assert.Equal(("33445566", "Absence from school and what pupils say about it.", "First part and second."), (record.Pmid, record.Title, record.Abstract));
        Assert.Equal(["Nordmann, Kari", "The Absence Group"], record.Authors);
        Assert.Equal((2021, "Journal of absence", "12", "3", "11-9", "10.1000/abc"), (record.Year, record.Journal, record.Volume, record.Issue, record.Pages, record.Doi));
        Assert.Equal(("Skolefravær.", "eng", "Journal Article"), (record.OriginalTitle, record.Language, record.Type));
        Assert.Equal(["Students", "absence"], record.Keywords);
        Assert.Contains(record.Unmapped, field => field is { Tag: "LID", Value: "77 [pii]" });
    }

    [Fact]
    public void Records_need_no_blank_line_between()
    {
        var result = Reading.Of(Record + "\n" + Record.Replace("33445566", "33445567", StringComparison.Ordinal), "export.ris");

        Assert.Equal(ReferenceFormat.Nbib, result.Format);
        Assert.Equal(["33445566", "33445567"], result.Records.Select(record => record.Content.Pmid));
    }

    [Fact]
    public void Records_of_ERIC_have_no_PMID_and_are_apart_by_a_blank_line()
    {
        var result = Reading.Of("\nOWN - ERIC\nTI  - First\nOID - EJ1\nLID - http://eric.ed.gov/?id=EJ1\n\nOWN - ERIC\nTI  - Second\nOID - EJ2\n");

        Assert.Equal(["EJ1", "EJ2"], result.Records.Select(record => record.Content.AccessionNumber));
        Assert.Equal((2, "http://eric.ed.gov/?id=EJ1"), (result.Found, Assert.Single(result.Records[0].Content.Urls)));
    }

    [Fact]
    public void Of_repeated_abstracts_the_longest_counts_and_the_other_is_kept()
    {
        var record = Reading.One("PMID- 1\nTI  - A\nAB  - short\nAB  - a longer one\n");

        Assert.Equal("a longer one", record.Abstract);
        Assert.Contains(record.Unmapped, field => field is { Tag: "AB", Value: "short" });
    }
}
