using System.Text;
using EvidenceSynth.Screening.Formats;
using EvidenceSynth.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Screening.Formats;

/// <summary>Random and mutilated files never crash or hang a reader and never lose a record silently.</summary>
public sealed class ArbitraryFileTests
{
    private static readonly string[] Fragments =
    [
        "TY  - JOUR", "TY - X", "ER  - ", "ER", "TI  - A title", "AB  - ", "KW  - word", "AU  - Li, B; Wu, C", "DO  - 10.1000/%28a", "C1  - x", "N2  - x", "SP  - 01-Jun", "T2  - a     U2  - b",
        "PMID- 12", "FAU - Li, B", "      more", "OWN - NLM", "PT J", "FN X", "VR 1.0", "EF", "<8>", "Title", "  value", "Source", "  J.  1(2):3-4, May 2020.", "%0 Book", "%T x", "%A y",
        "@article{a,", "title = {A},", "@string{x = \"y\"}", "}", "{{{", "\\\"{u} \\'", "@comment{", "<record>", "</record>", "<record/>", "<title>A</title>", "<titles>", "<PubmedArticle>", "</PubmedArticle>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a; &#0; &#xD800;", "<xml><records>", "{\"results\":[", "{\"id\":\"https://openalex.org/W1\",\"title\":\"x\"}", "]}", "\"authorships\":", "[{", "\\ud800",
        "title,authors,year,doi", "title;pages", "\"open", "a,\"b\"\"c\",2020", "'=1+1,x", ",,,", "", " ", "\t", "2. ", "Ã¸ â€“", "\uFEFF", "\u0000", "æøå", "\uD800", "NA",
    ];

    private static readonly Gen<byte[]> Files = Gen.ArrayOf(Gen.Zip(Gen.Elements(Fragments), Gen.Elements("\n", "\n", "\n", "\r\n", "\r", "", " ")))
        .Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => part.Item1 + part.Item2))));

    private static readonly Gen<byte[]> Bytes = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf();

    [Property(MaxTest = 1500)]
    public Property Files_of_fragments_of_every_format_are_accounted_for() => Prop.ForAll(Files.ToArbitrary(), Accounted);

    [Property(MaxTest = 300)]
    public Property Random_bytes_are_accounted_for() => Prop.ForAll(Bytes.ToArbitrary(), Accounted);

    [Property(MaxTest = 300)]
    public Property Random_bytes_behind_a_sound_record_do_not_lose_it() => Prop.ForAll(Bytes.ToArbitrary(), bytes =>
    {
        byte[] file = [.. "TY  - JOUR\nTI  - Sound\nER  - \n"u8, .. bytes];
        var result = Read(file);
        return result is null || (result.Records[0].Content.Title == "Sound" && Closes(result));
    });

    [Property(MaxTest = 300)]
    public Property A_cut_and_overwritten_file_is_accounted_for() => Prop.ForAll(Gen.Zip(Gen.Choose(0, Whole.Length - 1), Gen.Choose(0, 255)).ToArbitrary(), place =>
    {
        var file = Whole[..Math.Max(1, place.Item1)];
        file[place.Item1 / 2] = (byte)place.Item2;
        return Accounted(file);
    });

    private static readonly byte[] Whole = Encoding.UTF8.GetBytes(
        "TY  - JOUR\nTI  - Sound\nAB  - Long text\nKW  - a\nb\nER  - \n\nTY  - JOUR\nT1  - Second æøå\nER  - \n\nTY  - BOOK\nBT  - Third\nAU  - Li, Bo\nUR  - http://example.org\nER  - \n");

    private static bool Accounted(byte[] file) => Read(file) is not { } result || Closes(result);

    private static ReadResult? Read(byte[] file)
    {
        try
        {
            return Reading.Of(file);
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    private static bool Closes(ReadResult result) =>
        result.Found == result.Records.Count + result.Rejected.Count && result.Records.All(record => record.RawText.Length > 0 && record.Line > 0);
}
