using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class WebOfScienceTests
{
    private const string File = """
        FN Clarivate Analytics Web of Science
        VR 1.0
        PT J
        AU Nordmann, K
           Li, B
        AF Nordmann, Kari
           Li, Bo
        CA Absence Group
        TI Absence from school and
           what pupils say
        SO JOURNAL OF ABSENCE
        DE school; absence
        ID PUPILS; HOME
        AB One
           two.
        DI 10.1000/abc
        PM 33445566
        PY 2021
        VL 12
        IS 3
        AR UNSP 1722
        SN 1234-5678
        EI 8765-4321
        UT WOS:0001
        ER

        PT J
        TI Second
        BP 11
        EP 19
        ER

        EF
        """;

    [Fact]
    public void Reads_the_tagged_export()
    {
        var result = Reading.Of(File);

        Assert.Equal((ReferenceFormat.WebOfScience, 2), (result.Format, result.Found));
        var record = result.Records[0].Content;
        Assert.Equal(("Absence from school and what pupils say", "One two.", "JOURNAL OF ABSENCE"), (record.Title, record.Abstract, record.Journal));
        Assert.Equal((2021, "12", "3", "1722"), (record.Year, record.Volume, record.Issue, record.Pages));
        Assert.Equal(("10.1000/abc", "33445566", "WOS:0001"), (record.Doi, record.Pmid, record.AccessionNumber));
        Assert.Equal(["school", "absence", "PUPILS", "HOME"], record.Keywords);
        Assert.Equal(["1234-5678", "8765-4321"], record.SerialNumbers);
        Assert.Equal("11-19", result.Records[1].Content.Pages);
    }

    [Fact]
    public void An_indented_line_is_a_further_author_and_full_names_go_before_initials() =>
        Assert.Equal(["Nordmann, Kari", "Li, Bo", "Absence Group"], Reading.Of(File).Records[0].Content.Authors);

    [Fact]
    public void The_frame_of_the_file_is_preamble() => Assert.Equal([1, 33], Reading.Of(File).Preamble.Select(text => text.Line));

    [Fact]
    public void A_missing_ER_ends_at_the_next_record() =>
        Assert.Equal(["A", "B"], Reading.Of("FN X\nVR 1.0\nPT J\nTI A\nPT J\nTI B\nER\nEF\n").Records.Select(record => record.Content.Title));
}
