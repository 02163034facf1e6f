using System.Text;
using EvidenceSynth.Screening.Formats;
using EvidenceSynth.Screening.Formats.Writing;
using EvidenceSynth.Sources;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Screening.Formats;

/// <summary>What is written reads back the same.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<string> Word = Gen.NonEmptyListOf(Gen.Elements("abcdefghijklmnoprstuvyæøåÆØÅéüß漢字Жя0123456789-'’\"&%#$_{}\\~^<>()[]*+!?.:/=@".EnumerateRunes().Select(rune => rune.ToString()).ToArray()))
        .Select(signs => string.Concat(signs));

    private static readonly Gen<string> Words = Gen.ArrayOf(Word).Select(words => string.Join(' ', words.Take(6))).Where(text => text != "NA");

    private static readonly Gen<string> Name = Gen.Elements("Høgås, Kari", "Li, Bo", "O'Connor, R. E.", "Müller-Lüdenscheidt, Ä.", "Institute of Health and Welfare", "Nct,", "de la Cruz, María");

    private static readonly Gen<string> Plain = Gen.Elements("", "4", "12", "Suppl 1", "3A");

    private static readonly Gen<BibliographicRecord> Records =
        from title in Words.Where(text => text.Length > 0)
        from original in Words
        from summary in Words
        from authors in Gen.ArrayOf(Name)
        from year in Gen.Choose(1500, 2099)
        from journal in Words
        from volume in Plain
        from issue in Plain
        from pages in Gen.Elements("", "11-19", "e0815", "S1-12", "x + 497 pp.")
        from doi in Gen.Elements("", "10.1000/abc", "10.1016/s0140-6736(20)30001-2", "10.1007/978_3")
        from pmid in Gen.Elements("", "1", "33445566")
        from serials in Gen.Elements<string[]>([], ["1234-5678"], ["1234-5678", "978-82-01-00000-1"])
        from keywords in Gen.ArrayOf(Gen.Elements("school", "Models, Biological", "hjem og skole", "*Students/psychology"))
        from urls in Gen.Elements<string[]>([], ["https://example.org/a?b=c&d=e"], ["https://example.org/~a", "http://example.org/b_c"])
        from notes in Gen.Elements("", "one", "one\ntwo")
        from language in Gen.Elements("", "eng", "Norwegian")
        select new BibliographicRecord
        {
            Type = "article", Title = title, OriginalTitle = original, Abstract = summary, Authors = [.. authors.Distinct()], Year = year, Journal = journal, Volume = volume, Issue = issue, Pages = pages,
            Doi = doi, Pmid = pmid, SerialNumbers = serials, Keywords = [.. keywords.Distinct()], Urls = urls, Notes = notes, Language = language, AccessionNumber = "A-17",
        };

    [Property(MaxTest = 150)]
    public Property RIS_reads_back() => ReadsBack(RisWriter.Write, ReferenceFormat.Ris);

    [Property(MaxTest = 150)]
    public Property NBIB_reads_back() => ReadsBack(NbibWriter.Write, ReferenceFormat.Nbib);

    [Property(MaxTest = 150)]
    public Property BibTeX_reads_back() => ReadsBack(BibTeXWriter.Write, ReferenceFormat.BibTeX);

    [Property(MaxTest = 150)]
    public Property CSV_reads_back() => ReadsBack(CsvRecordWriter.Write, ReferenceFormat.Csv);

    [Fact]
    public void Unmapped_RIS_tags_are_written_back()
    {
        var record = Reading.Ris("TI  - A", "DB  - Embase", "AD  - Somewhere");

        Assert.Equal(record.Unmapped, Reading.One(Written(RisWriter.Write, [record])).Unmapped);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_calculate_is_written_with_an_apostrophe()
    {
        var written = Written(CsvRecordWriter.Write, [new BibliographicRecord { Title = "=1+1" }]);

        Assert.Contains("'=1+1", written, StringComparison.Ordinal);
        Assert.Equal("=1+1", Reading.One(written).Title);
    }

    private static Property ReadsBack(Action<TextWriter, IEnumerable<BibliographicRecord>> write, ReferenceFormat format) =>
        Prop.ForAll(Gen.NonEmptyListOf(Records).ToArbitrary(), records =>
        {
            var result = Reading.Of(Written(write, records));
            Assert.Equal((format, records.Count), (result.Format, result.Found));
            Assert.Equal(records.Select(Described), result.Records.Select(record => Described(record.Content)));
        });

    private static string Written(Action<TextWriter, IEnumerable<BibliographicRecord>> write, IEnumerable<BibliographicRecord> records)
    {
        using var writer = new StringWriter();
        write(writer, records);
        return writer.ToString();
    }

    private static string Described(BibliographicRecord record) => new StringBuilder()
        .AppendJoin('\n', record.Type, record.Title, record.OriginalTitle, record.Abstract, string.Join("|", record.Authors), record.Year, record.Journal, record.Volume, record.Issue, record.Pages)
        .AppendJoin('\n', "", record.Doi, record.Pmid, string.Join("|", record.SerialNumbers), string.Join("|", record.Keywords), string.Join("|", record.Urls), record.Language, record.AccessionNumber, record.Notes)
        .ToString();
}
