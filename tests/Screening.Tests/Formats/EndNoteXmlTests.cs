using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class EndNoteXmlTests
{
    private static string Record(string inner) => $"<record><ref-type name=\"Journal Article\">17</ref-type>{inner}</record>";

    private static string File(params IEnumerable<string> records) => $"<?xml version=\"1.0\" encoding=\"UTF-8\" ?><xml><records>{string.Concat(records)}</records></xml>";

    [Fact]
    public void Joins_the_style_runs_that_EndNote_wraps_values_in()
    {
        var record = Reading.One(File(Record("""
            <contributors><authors><author><style face="normal">Nordmann, </style><style face="bold">Kari</style></author><author>Li, Bo</author></authors></contributors>
            <titles><title><style face="normal">Absence and </style><style face="italic">home</style></title><secondary-title><style>Journal of Absence</style></secondary-title></titles>
            <periodical><full-title>Journal of Absence</full-title></periodical>
            <pages><style>11-19</style></pages><volume>4</volume><number>2</number><dates><year><style>2021</style></year><pub-dates><date>Mar</date></pub-dates></dates>
            <isbn>1234-5678 (Print)&#xD;8765-4321</isbn><electronic-resource-num>10.1000/abc</electronic-resource-num>
            <accession-num>33445566</accession-num><remote-database-name>Medline</remote-database-name><remote-database-provider>NLM</remote-database-provider>
            <keywords><keyword>school</keyword><keyword>home</keyword></keywords><abstract><style>One &amp; two.</style></abstract><label>keep</label>
            """)));

        Assert.Equal(("Journal Article", "Absence and home", "Journal of Absence", "One & two."), (record.Type, record.Title, record.Journal, record.Abstract));
        Assert.Equal(["Nordmann, Kari", "Li, Bo"], record.Authors);
        Assert.Equal(("11-19", "4", "2", 2021, "10.1000/abc", "33445566"), (record.Pages, record.Volume, record.Issue, record.Year, record.Doi, record.Pmid));
        Assert.Equal(["1234-5678 (Print)", "8765-4321"], record.SerialNumbers);
        Assert.Contains(record.Unmapped, field => field is { Tag: "label", Value: "keep" });
    }

    [Fact]
    public void A_PubMed_number_in_a_custom_field_is_found() =>
        Assert.Equal("33445566", Reading.One(File(Record("<titles><title>A</title></titles><custom3>PUBMED 33445566,EMBASE 77</custom3>"))).Pmid);

    [Fact]
    public void One_broken_record_spoils_no_other()
    {
        var result = Reading.Of(File(Record("<titles><title>A</title></titles>"), Record("<titles><title>B</titles>"), Record("<titles><title>C</title></titles>")));

        Assert.Equal(["A", "C"], result.Records.Select(record => record.Content.Title));
        Assert.Equal((3, "read.xml-broken"), (result.Found, Assert.Single(result.Rejected).Reason.Key));
    }

    [Fact]
    public void A_truncated_file_keeps_all_but_its_last_record()
    {
        var whole = File(Enumerable.Range(1, 20).Select(i => Record($"<titles><title>Title {i}</title></titles>")));

        var result = Reading.Of(whole[..^60]);

        Assert.Equal((ReferenceFormat.EndNoteXml, 20, 19), (result.Format, result.Found, result.Records.Count));
        Assert.Equal("read.truncated", Assert.Single(result.Rejected).Reason.Key);
    }

    [Fact]
    public void A_document_type_is_never_processed_and_its_entities_are_unknown()
    {
        var entities = "<?xml version=\"1.0\"?><!DOCTYPE xml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><xml><records>"
            + Record("<titles><title>A</title></titles>") + Record("<titles><title>&b;&c;</title></titles>") + "</records></xml>";

        var result = Reading.Of(entities);

        Assert.Equal("A", Assert.Single(result.Records).Content.Title);
        Assert.Equal("read.xml-broken", Assert.Single(result.Rejected).Reason.Key);
        Assert.Contains("DOCTYPE", result.Preamble[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_one_line_of_many_megabytes_is_read()
    {
        var result = Reading.Of(File(Enumerable.Range(1, 3000).Select(i => Record($"<titles><title>Title {i}</title></titles><abstract>{new string('x', 1500)}</abstract>"))));

        Assert.Equal((3000, 3000), (result.Found, result.Records.Count));
        Assert.All(result.Records, record => Assert.Equal(1, record.Line));
    }
}
