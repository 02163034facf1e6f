namespace EvidenceSynth.Tests.Screening.Formats.Ris;

public sealed class RisAbstractTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("word", 60));

    [Fact]
    public void N2_is_the_abstract_where_AB_is_missing_and_it_is_long() => Assert.Equal(Long, Reading.Ris("TI  - A", $"N2  - {Long}").Abstract);

    [Fact]
    public void A_short_N2_without_AB_is_a_note()
    {
        var record = Reading.Ris("TI  - A", "N2  - see also B");

        Assert.Equal(("", "see also B"), (record.Abstract, record.Notes));
    }

    [Fact]
    public void Of_AB_and_N2_the_longer_is_the_abstract_and_the_other_is_kept()
    {
        var record = Reading.Ris("TI  - A", "AB  - cut short…", $"N2  - {Long}");

        Assert.Equal(Long, record.Abstract);
        Assert.Contains(record.Unmapped, field => field is { Tag: "AB", Value: "cut short…" });
    }

    [Fact]
    public void The_same_text_in_both_is_one_abstract() => Assert.Empty(Reading.Ris("TI  - A", "AB  - Same.", "N2  - Same.").Unmapped);
}
