using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class OpenAlexTests
{
    private const string Work = """
        {"id":"https://openalex.org/W1","doi":"https://doi.org/10.1000/ABC","display_name":"Absence {from} school","publication_year":2021,"publication_date":"2021-03-01",
         "ids":{"openalex":"https://openalex.org/W1","pmid":"https://pubmed.ncbi.nlm.nih.gov/33445566"},"language":"en","type":"article",
         "primary_location":{"landing_page_url":"https://example.org/a","source":{"display_name":"Journal of Absence","issn_l":"1234-5678","issn":["1234-5678","8765-4321"]}},
         "authorships":[{"author":{"id":"https://openalex.org/A1","display_name":"Kari Nordmann"},"raw_author_name":"Nordmann K"},{"raw_author_name":"Li B"}],
         "biblio":{"volume":"4","issue":"2","first_page":"11","last_page":"19"},"is_retracted":false,
         "abstract_inverted_index":{"the":[1,3],"Of":[0],"end":[4],"very":[2]},"referenced_works":["https://openalex.org/W7","https://openalex.org/W8"]}
        """;

    private const string Bare = """{"id":"https://openalex.org/W2","display_name":null,"title":null,"doi":"https://doi.org/10.1000/b","primary_location":{"source":null},"abstract_inverted_index":null,"authorships":[]}""";

    [Fact]
    public void Reads_a_work()
    {
        var record = Reading.One(Work);

        Assert.Equal(("Absence {from} school", "Of the very the end", "Journal of Absence"), (record.Title, record.Abstract, record.Journal));
        Assert.Equal(["Kari Nordmann", "Li B"], record.Authors);
        Assert.Equal((2021, "4", "2", "11-19", "10.1000/abc", "33445566"), (record.Year, record.Volume, record.Issue, record.Pages, record.Doi, record.Pmid));
        Assert.Equal(["1234-5678", "8765-4321"], record.SerialNumbers);
        Assert.Contains(record.Unmapped, field => field.Tag == "referenced_works" && field.Value.Contains("W8", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{\"meta\":{{\"count\":2}},\"results\":[{0},{1}],\"group_by\":[]}}")]
    [InlineData("[{0},\n{1}]")]
    [InlineData("{0}\n{1}\n")]
    public void Reads_answers_lists_and_works_one_after_the_other(string shape)
    {
        var result = Reading.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Work, Bare));

        Assert.Equal((ReferenceFormat.OpenAlexJson, 2), (result.Format, result.Found));
        Assert.Equal(["https://openalex.org/W1", "https://openalex.org/W2"], result.Records.Select(record => record.Content.AccessionNumber));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Nulls_are_missing_values() => Assert.Equal(("", "", "10.1000/b"), Reading.One(Bare) is var record ? (record.Title, record.Journal, record.Doi) : default);

    [Fact]
    public void A_truncated_answer_keeps_all_works_but_the_last()
    {
        var result = Reading.Of($"{{\"results\":[{Work},{Bare},{Work[..100]}");

        Assert.Equal((3, 2, "read.truncated"), (result.Found, result.Records.Count, Assert.Single(result.Rejected).Reason.Key));
    }

    [Fact]
    public void A_broken_work_is_rejected_and_the_others_read()
    {
        var result = Reading.Of($"{{\"results\":[{Work},{{\"id\":\"https://openalex.org/W9\",\"display_name\":nul}},{Bare}]}}");

        Assert.Equal((3, 2, "read.json-broken"), (result.Found, result.Records.Count, Assert.Single(result.Rejected).Reason.Key));
    }
}
