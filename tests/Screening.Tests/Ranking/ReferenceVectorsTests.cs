using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Screening.Ranking;

public sealed class ReferenceVectorsTests
{
    private static readonly ScreeningLabel[] Labels = [Corpus.Relevant(0), Corpus.Irrelevant(2)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void Appended_references_rank_as_if_all_had_been_there_from_the_start(int first)
    {
        var grown = ReferenceVectors.Build(Corpus.References[..first], Corpus.Unstemmed).Append(Corpus.References[first..]);
        Assert.Equal(Corpus.Ranker(Corpus.Vectors()).Rank(Labels).Scores, Corpus.Ranker(grown).Rank(Labels).Scores);
    }

    [Fact]
    public void Appending_leaves_the_old_vectors_as_they_were()
    {
        var vectors = Corpus.Vectors();
        var before = Corpus.Ranker(vectors).Rank(Labels).Scores;
        vectors.Append([new("Something else", "entirely")]);
        Assert.Equal(before, Corpus.Ranker(vectors).Rank(Labels).Scores);
    }

    [Fact]
    public void Comes_back_from_a_file_to_the_last_bit_with_its_graph()
    {
        var vectors = Corpus.Vectors(new VectorSettings(StemLanguage.Bokmal, Keywords: true));
        using var stream = new MemoryStream();
        VectorFile.Save(stream, vectors, SimilarityGraph.Build(vectors, 3));
        stream.Position = 0;
        var (loaded, graph) = VectorFile.Load(stream);
        var settings = RankingSettings.Default with { Neighbours = 3, DryAfter = 1 };
        Assert.Equal(vectors.Settings, loaded.Settings);
        Assert.Equal(Corpus.Ranker(vectors, settings: settings).Rank(Labels).Scores, new Ranker(loaded, graph!, settings).Rank(Labels).Scores);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(60)]
    public void A_file_cut_short_is_refused(int length)
    {
        using var stream = new MemoryStream();
        VectorFile.Save(stream, Corpus.Vectors());
        var refused = Assert.Throws<RefusedException>(() => VectorFile.Load(new MemoryStream(stream.ToArray()[..length])));
        Assert.Equal("ranking.file-unreadable", refused.Reason.Key);
    }

    [Fact]
    public void A_file_with_an_impossible_length_is_refused()
    {
        using var stream = new MemoryStream();
        VectorFile.Save(stream, Corpus.Vectors());
        var bytes = stream.ToArray();
        bytes[9] = 0xFF;
        Assert.Throws<RefusedException>(() => VectorFile.Load(new MemoryStream(bytes)));
    }

    [Fact]
    public void Another_kind_of_file_is_refused()
    {
        Assert.Throws<RefusedException>(() => VectorFile.Load(new MemoryStream("PK and something more"u8.ToArray())));
    }

    [Fact]
    public void Keywords_count_only_where_they_are_switched_on()
    {
        ReferenceText[] texts = [new("One"), new("Two") { Keywords = ["school absence"] }, new("Three") { Keywords = ["gardening"] }];
        var protocol = new ReferenceText("absence");
        Assert.Equal(RankingBasis.ImportOrder, Corpus.Ranker(ReferenceVectors.Build(texts, new())).Rank([]).Basis);
        Assert.Equal(1, Corpus.Ranker(ReferenceVectors.Build(texts, new(Keywords: true)), protocol).Rank([]).First());
    }

    [Theory]
    [InlineData(StemLanguage.English, "absences", "absence")]
    [InlineData(StemLanguage.Bokmal, "elevene", "eleven")]
    [InlineData(StemLanguage.Nynorsk, "elevane", "elevar")]
    [InlineData(StemLanguage.Danish, "skolerne", "skoler")]
    [InlineData(StemLanguage.Swedish, "skolorna", "skolor")]
    [InlineData(StemLanguage.German, "lehrern", "lehrer")]
    public void Inflected_forms_of_a_word_meet_in_their_language(StemLanguage language, string inReference, string inProtocol)
    {
        ReferenceText[] texts = [new("Beans"), new("Frost"), new(inReference)];
        var protocol = new ReferenceText(inProtocol);
        Assert.Equal(2, Corpus.Ranker(ReferenceVectors.Build(texts, new(language)), protocol).Rank([]).First());
        Assert.Equal(RankingBasis.ImportOrder, Corpus.Ranker(ReferenceVectors.Build(texts, new(StemLanguage.None)), protocol).Rank([]).Basis);
    }

    [Fact]
    public void A_reference_may_be_in_another_language_than_the_review()
    {
        ReferenceText[] texts = [new("Beans"), new("Frost"), new("elevene", Language: StemLanguage.Bokmal)];
        Assert.Equal(2, Corpus.Ranker(ReferenceVectors.Build(texts, new(StemLanguage.English)), new("eleven", Language: StemLanguage.Bokmal)).Rank([]).First());
    }

    [Theory]
    [InlineData("eng", StemLanguage.English)]
    [InlineData("Norwegian", StemLanguage.Bokmal)]
    [InlineData("nn-NO", StemLanguage.Nynorsk)]
    [InlineData("ger", StemLanguage.German)]
    [InlineData("", StemLanguage.None)]
    [InlineData(null, StemLanguage.None)]
    public void Reads_languages_as_exporters_write_them(string? name, StemLanguage language)
    {
        Assert.Equal(language != StemLanguage.None, StemLanguages.TryParse(name, out var read));
        Assert.Equal(language, read);
    }
}
