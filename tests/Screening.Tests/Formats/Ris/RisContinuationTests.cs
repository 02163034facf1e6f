namespace EvidenceSynth.Tests.Screening.Formats.Ris;

public sealed class RisContinuationTests
{
    [Fact]
    public void Lines_without_a_tag_after_a_list_tag_are_further_values()
    {
        var record = Reading.Ris("TI  - A", "KW  - absence", "school", "home", "SN  - 1234-5678", "8765-4321");

        Assert.Equal(["absence", "school", "home"], record.Keywords);
        Assert.Equal(["1234-5678", "8765-4321"], record.SerialNumbers);
    }

    [Fact]
    public void Lines_without_a_tag_after_a_text_go_on_in_it()
    {
        var record = Reading.Ris("TI  - A", "AB  - Aim: one.", "   Methods: two.", "", "Results: three.", "N1  - first", "second");

        Assert.Equal("Aim: one. Methods: two. Results: three.", record.Abstract);
        Assert.Equal("first\nsecond", record.Notes);
    }

    [Fact]
    public void Tags_glued_behind_a_value_are_taken_apart()
    {
        var record = Reading.Ris("TI  - A", "UR  - https://example.org/a     U2  - L77", "DO  - 10.1000/ab-1     LK  - https://example.org/b");

        Assert.Equal(["https://example.org/a", "https://example.org/b"], record.Urls);
        Assert.Equal(("10.1000/ab-1", "L77"), (record.Doi, record.AccessionNumber));
    }
}
