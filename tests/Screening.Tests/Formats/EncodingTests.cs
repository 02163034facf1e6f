using System.Text;
using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class EncodingTests
{
    private const string Text = "TY  - JOUR\nTI  - Skolefravær på Høgås – «nå»\nER  - \n";
    private const string Title = "Skolefravær på Høgås – «nå»";

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static byte[] Marked(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];

    public static TheoryData<byte[], string> Certain => new()
    {
        { Marked(new UTF8Encoding(false)), "utf-8" },
        { Marked(new UTF8Encoding(true)), "utf-8-bom" },
        { Marked(new UnicodeEncoding(false, true)), "utf-16le" },
        { Marked(new UnicodeEncoding(true, true)), "utf-16be" },
        { Marked(new UTF32Encoding(false, true)), "utf-32le" },
        { Marked(new UTF32Encoding(true, true)), "utf-32be" },
    };

    [Theory]
    [MemberData(nameof(Certain))]
    public void Marked_files_and_strict_UTF8_are_read_without_a_warning(byte[] bytes, string name)
    {
        var result = Reading.Of(bytes);

        Assert.Equal((name, Title), (result.Encoding, result.Records[0].Content.Title));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void What_is_not_UTF8_is_Windows_1252_with_a_warning_at_the_first_such_line()
    {
        var result = Reading.Of(Windows1252.GetBytes(Text));

        Assert.Equal(("windows-1252", Title), (result.Encoding, result.Records[0].Content.Title));
        Assert.Equal((2, "read.encoding-supposed"), Assert.Single(result.Warnings) is var warning ? (warning.Line, warning.Message.Key) : default);
    }

    [Theory]
    [InlineData(false, "utf-16le")]
    [InlineData(true, "utf-16be")]
    public void UTF16_without_a_mark_is_seen_by_its_zeros(bool bigEndian, string name)
    {
        var result = Reading.Of(new UnicodeEncoding(bigEndian, false).GetBytes(Text));

        Assert.Equal((name, Title), (result.Encoding, result.Records[0].Content.Title));
    }

    [Fact]
    public void A_few_broken_bytes_do_not_turn_a_UTF8_file_into_another()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text), .. Windows1252.GetBytes("TY  - JOUR\nTI  - Ås\nER  - \n")];

        var result = Reading.Of(bytes);

        Assert.Equal([Title, "Ås"], result.Records.Select(record => record.Content.Title));
        Assert.Equal((5, "read.encoding-damaged"), Assert.Single(result.Warnings) is var warning ? (warning.Line, warning.Message.Key) : default);
    }

    [Theory]
    [InlineData("% -*- coding: latin-9-unix -*-", "iso-8859-15")]
    [InlineData("% Encoding: UTF-8", "windows-1252")]
    [InlineData("% Encoding: windows-1252", "windows-1252")]
    public void A_declared_encoding_counts_only_where_the_bytes_are_not_UTF8(string declaration, string name)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(declaration + "\n@misc{a, title = {"), 0xA6, .. Encoding.ASCII.GetBytes("ome}}\n")];

        var result = Reading.Of(bytes);

        Assert.Equal((name, name == "iso-8859-15" ? "Šome" : "¦ome"), (result.Encoding, result.Records[0].Content.Title));
    }

    [Fact]
    public void The_persons_choice_goes_before_everything()
    {
        var result = Reading.Of(Windows1252.GetBytes(Text), options: new ReadOptions { Encoding = Encoding.Latin1 });

        Assert.Equal("iso-8859-1", result.Encoding);
        Assert.Contains('\u0096', result.Records[0].RawText);
    }

    [Fact]
    public void Values_are_composed() =>
        Assert.Equal("Høga\u030As".Normalize(NormalizationForm.FormC), Reading.Ris("TI  - Høga\u030As").Title);
}
