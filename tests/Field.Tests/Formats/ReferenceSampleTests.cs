using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Field.Formats;

/// <summary>Real exports: each file's records against a count taken without any parser.</summary>
public sealed class ReferenceSampleTests
{
    /// <summary>
    /// File, format, records by the independent count of the collection. Three counts are set right by eye: colrev_ais.enw has six records
    /// (only two begin with %0), colrev_eric.nbib one, jabref_medline_multiabstract.txt one without a PMID.
    /// </summary>
    public static TheoryData<string, ReferenceFormat, int> Files => new()
    {
        { "asreview_empty_values.ris", ReferenceFormat.Ris, 4 },
        { "asreview_faulty_year.ris", ReferenceFormat.Ris, 1 },
        { "asreview_issue_992.ris", ReferenceFormat.Ris, 19 },
        { "asreview_pubmed_endnote.txt", ReferenceFormat.Ris, 6 },
        { "asysd_labelled_1845_cp1252.csv", ReferenceFormat.Csv, 1845 },
        { "asysd_wos.ris", ReferenceFormat.Ris, 50 },
        { "baseline_100.xlsx", ReferenceFormat.Xlsx, 100 },
        { "biber_enc1.bib", ReferenceFormat.BibTeX, 1 },
        { "citesource_agris.ris", ReferenceFormat.Ris, 12 },
        { "citesource_lens_343.ris", ReferenceFormat.Ris, 343 },
        { "citesource_mcK_bad.ris", ReferenceFormat.Ris, 139 },
        { "citesource_medline_84.ris", ReferenceFormat.Ris, 84 },
        { "citesource_pubmed_176.ris", ReferenceFormat.Ris, 176 },
        { "citesource_test1_big.ris", ReferenceFormat.Ris, 642 },
        { "citesource_tiab_1600k.ris", ReferenceFormat.Ris, 1573 },
        { "colrev_ais.enw", ReferenceFormat.Refer, 6 },
        { "colrev_ebsco.bib", ReferenceFormat.BibTeX, 2 },
        { "colrev_eric.nbib", ReferenceFormat.Nbib, 1 },
        { "colrev_wos.bib", ReferenceFormat.BibTeX, 2 },
        { "covidence.csv", ReferenceFormat.Csv, 10 },
        { "covidence_zotero.ris", ReferenceFormat.Ris, 10 },
        { "embase.csv", ReferenceFormat.Csv, 10 },
        { "embase.ris", ReferenceFormat.Ris, 10 },
        { "enc_cp1252.bib", ReferenceFormat.BibTeX, 1 },
        { "enc_utf16le_bom.bib", ReferenceFormat.BibTeX, 1 },
        { "endnote.ris", ReferenceFormat.Ris, 10 },
        { "eppi_20refs.ris", ReferenceFormat.Ris, 20 },
        { "eppireviewer.ris", ReferenceFormat.Ris, 10 },
        { "eppireviewer.xlsx", ReferenceFormat.Xlsx, 10 },
        { "generic_semicolon.csv", ReferenceFormat.Csv, 2 },
        { "googlescholar.ris", ReferenceFormat.Ris, 10 },
        { "jabref_endnote_labels.xml", ReferenceFormat.EndNoteXml, 3 },
        { "jabref_isi_wos.isi", ReferenceFormat.WebOfScience, 2 },
        { "jabref_medline_multiabstract.txt", ReferenceFormat.Nbib, 1 },
        { "jabref_ovid4.txt", ReferenceFormat.OvidText, 1 },
        { "jabref_ovid7.txt", ReferenceFormat.OvidText, 1 },
        { "mendeley_export_1xxx.xml", ReferenceFormat.EndNoteXml, 1233 },
        { "ovid_psycinfo.ris", ReferenceFormat.Ris, 10 },
        { "proquest.ris", ReferenceFormat.Ris, 6 },
        { "pubmed.csv", ReferenceFormat.Csv, 10 },
        { "pubmed_50.nbib", ReferenceFormat.Nbib, 50 },
        { "rayyan.ris", ReferenceFormat.Ris, 10 },
        { "reflib_bluelight.nbib", ReferenceFormat.Nbib, 80 },
        { "reflib_bluelight.xml", ReferenceFormat.EndNoteXml, 102 },
        { "reflib_multipart.xml", ReferenceFormat.EndNoteXml, 1 },
        { "reflibnode_bold.xml", ReferenceFormat.EndNoteXml, 3 },
        { "revtools_restoration_scopus.ris", ReferenceFormat.Ris, 286 },
        { "rispy_bom.ris", ReferenceFormat.Ris, 1 },
        { "rispy_extraneous.ris", ReferenceFormat.Ris, 2 },
        { "rispy_utf.ris", ReferenceFormat.Ris, 1 },
        { "rispy_wos.ris", ReferenceFormat.WebOfScience, 2 },
        { "scopus.csv", ReferenceFormat.Csv, 10 },
        { "scopus_bom.ris", ReferenceFormat.Ris, 10 },
        { "sweep_tafenoquine.xml", ReferenceFormat.EndNoteXml, 179 },
        { "synthesisr_ovid.ris", ReferenceFormat.Ris, 4 },
        { "synthesisr_pubmed.nbib", ReferenceFormat.Nbib, 3 },
        { "synthesisr_scopus.bib", ReferenceFormat.BibTeX, 3 },
        { "synthesisr_wos.ciw", ReferenceFormat.WebOfScience, 5 },
        { "webofscience_bom.ris", ReferenceFormat.Ris, 10 },
        { "zotero.ris", ReferenceFormat.Ris, 10 },
        { "zotero_export_1xxx.csv", ReferenceFormat.Csv, 1233 },
        { "zotero_export_1xxx.ris", ReferenceFormat.Ris, 1000 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_record_of_a_real_export_is_read(string file, ReferenceFormat format, int records)
    {
        var result = Read(file);

        Assert.Equal((format, records, records), (result.Format, result.Found, result.Records.Count));
        Assert.Empty(result.Rejected);
    }

    [Fact]
    public void A_parser_test_of_thirteen_types_is_accounted_for()
    {
        var result = Read("jabref_endnote.enw");

        Assert.Equal((ReferenceFormat.Refer, 13, 5, 8), (result.Format, result.Found, result.Records.Count, result.Rejected.Count));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void A_real_export_reads_the_same_in_another_encoding(string encoding)
    {
        var text = File.ReadAllText(Samples.Path("references/embase.ris"));
        var target = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? System.Text.Encoding.GetEncoding(encoding);
        var whole = target.GetString(target.GetBytes(text));
        using var stream = new MemoryStream([.. target.GetPreamble(), .. target.GetBytes(text)]);
        using var plain = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(whole));

        var result = ReferenceReader.Read(stream, "embase.ris");

        Assert.Equal(ReferenceReader.Read(plain, "embase.ris").Records.Select(record => record.RawText), result.Records.Select(record => record.RawText));
    }

    [Fact]
    public void Almost_every_record_of_the_collection_has_a_title_an_author_and_a_year()
    {
        var records = Files.SelectMany(row => Read(row.Data.Item1).Records).Select(record => record.Content).ToList();

        Assert.True(records.Count > 9_000, $"{records.Count} records");
        Assert.True(records.Count(record => record.Title.Length > 0) > 0.99 * records.Count, "titles");
        Assert.True(records.Count(record => record.Authors.Count > 0) > 0.97 * records.Count, "authors");
        Assert.True(records.Count(record => record.Year is not null) > 0.99 * records.Count, "years");
        Assert.True(records.Count(record => record.Journal.Length > 0) > 0.95 * records.Count, "journals");
    }

    private static ReadResult Read(string file)
    {
        using var stream = File.OpenRead(Samples.Path($"references/{file}"));
        return ReferenceReader.Read(stream, file);
    }
}
