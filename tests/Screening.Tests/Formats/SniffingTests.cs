using System.IO.Compression;
using System.Text;
using EvidenceSynth.Screening.Formats;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class SniffingTests
{
    [Theory]
    [InlineData("PMID- 1\nTI  - A\n", ReferenceFormat.Nbib)]
    [InlineData("\n\nTY  - JOUR\nTI  - A\nER  -\n", ReferenceFormat.Ris)]
    [InlineData("TI  - A\nAU  - B\nER  - \n", ReferenceFormat.Ris)]
    [InlineData("Record #1 of 2\nProvider: Somebody\n1.\nTY  - JOUR\nTI  - A\nER  - \n", ReferenceFormat.Ris)]
    [InlineData("title,doi\nTY  - what a title,10.1000/a\n", ReferenceFormat.Csv)]
    [InlineData("<1>\nTitle\n  A\n", ReferenceFormat.OvidText)]
    [InlineData("FN X\nVR 1.0\nPT J\nTI A\nER\n", ReferenceFormat.WebOfScience)]
    public void The_content_decides_whatever_the_name_says(string text, ReferenceFormat format) => Assert.Equal(format, Reading.Of(text, "export.bib").Format);

    [Theory]
    [InlineData("", "read.empty-file")]
    [InlineData(" \n\n", "read.empty-file")]
    [InlineData("Dear colleague,\nplease find the references attached.\n", "read.unknown-format")]
    [InlineData("<!DOCTYPE html><html><body>Sign in</body></html>", "read.web-page")]
    [InlineData("<?xml version=\"1.0\"?><feed></feed>", "read.xml-of-no-references")]
    [InlineData("{\"a\":1}", "read.json-of-no-works")]
    [InlineData("%PDF-1.7 …", "read.pdf")]
    [InlineData("{\\rtf1 TY  - JOUR}", "read.rtf")]
    public void What_holds_no_references_is_refused_with_its_name(string text, string reason)
    {
        var refused = Assert.Throws<RefusedException>(() => Reading.Of(text, "folder/export.ris"));

        Assert.Equal((reason, "export.ris"), (refused.Reason.Key, refused.Reason.Arguments[0]));
    }

    [Fact]
    public void A_zip_named_ris_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = new StreamWriter(zip.CreateEntry("export.ris").Open())) entry.Write("TY  - JOUR\nTI  - A\nER  - \n");

        Assert.Equal("read.zip", Assert.Throws<RefusedException>(() => Reading.Of(stream.ToArray(), "export.ris")).Reason.Key);
    }

    [Fact]
    public void Binary_data_is_refused()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);

        Assert.Equal("read.binary", Assert.Throws<RefusedException>(() => Reading.Of(bytes, "export.ris")).Reason.Key);
    }

    [Fact]
    public void Stray_control_characters_do_not_make_a_text_binary() =>
        Assert.Equal("A B", Reading.One("TY  - JOUR\nTI  - A\u0002 B\u0000\nAB  - " + new string('x', 500) + "\nER  - \n").Title);

    [Fact]
    public void A_stream_that_cannot_seek_is_read()
    {
        using var zipped = new MemoryStream();
        using (var packer = new GZipStream(zipped, CompressionMode.Compress, leaveOpen: true)) packer.Write(Encoding.UTF8.GetBytes("TY  - JOUR\nTI  - A\nER  - \n"));
        zipped.Position = 0;
        using var unpacked = new GZipStream(zipped, CompressionMode.Decompress);

        Assert.Equal("A", Assert.Single(ReferenceReader.Read(unpacked, "export.ris").Records).Content.Title);
    }
}
