using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class PubMedXmlTests
{
    private const string File = """
        <?xml version="1.0" ?>
        <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://example.org/pubmed.dtd">
        <PubmedArticleSet>
        <PubmedArticle>
          <MedlineCitation Status="MEDLINE"><PMID Version="1">33445566</PMID>
            <Article>
              <Journal><ISSN IssnType="Electronic">1234-5678</ISSN><JournalIssue><Volume>4</Volume><Issue>2</Issue><PubDate><Year>2021</Year><Month>Mar</Month></PubDate></JournalIssue>
                <Title>Journal of Absence</Title><ISOAbbreviation>J Abs</ISOAbbreviation></Journal>
              <ArticleTitle>Absence of <i>E. coli</i> at n<mml:math><mml:mi>i</mml:mi></mml:math> schools</ArticleTitle>
              <Pagination><MedlinePgn>11-19</MedlinePgn></Pagination>
              <ELocationID EIdType="pii">77</ELocationID><ELocationID EIdType="doi">10.1000/abc</ELocationID>
              <Abstract><AbstractText Label="AIM">One.</AbstractText><AbstractText Label="RESULTS">Two <sup>3</sup>.</AbstractText></Abstract>
              <AuthorList><Author><LastName>Nordmann</LastName><ForeName>Kari</ForeName><Initials>K</Initials></Author><Author><CollectiveName>Absence Group</CollectiveName></Author></AuthorList>
              <Language>eng</Language><PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList>
              <VernacularTitle>Fravær</VernacularTitle>
            </Article>
            <MeshHeadingList><MeshHeading><DescriptorName>Students</DescriptorName></MeshHeading></MeshHeadingList>
          </MedlineCitation>
        </PubmedArticle>
        <PubmedBookArticle><BookDocument><PMID>7</PMID><Book><BookTitle>A book</BookTitle><PubDate><Year>2019</Year></PubDate></Book></BookDocument></PubmedBookArticle>
        </PubmedArticleSet>
        """;

    [Fact]
    public void Reads_articles_with_inline_markup_and_labelled_sections()
    {
        var result = Reading.Of(File);

        Assert.Equal((ReferenceFormat.PubMedXml, 2), (result.Format, result.Found));
        var record = result.Records[0].Content;
        Assert.Equal(("Absence of E. coli at ni schools", "AIM: One. RESULTS: Two 3.", "Fravær"), (record.Title, record.Abstract, record.OriginalTitle));
        Assert.Equal(["Nordmann, Kari", "Absence Group"], record.Authors);
        Assert.Equal(("Journal of Absence", 2021, "4", "2", "11-19"), (record.Journal, record.Year, record.Volume, record.Issue, record.Pages));
        Assert.Equal(("33445566", "10.1000/abc", "eng"), (record.Pmid, record.Doi, record.Language));
    }

    [Fact]
    public void Reads_books()
    {
        var book = Reading.Of(File).Records[1].Content;

        Assert.Equal(("A book", 2019, "7"), (book.Title, book.Year, book.Pmid));
    }
}
