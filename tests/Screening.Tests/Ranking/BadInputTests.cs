using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Tests.Screening.Ranking;

public sealed class BadInputTests
{
    private static IEnumerable<string> Keys(RankedReferences ranked) => ranked.Messages.Select(message => message.Key);

    [Fact]
    public void Without_labels_and_protocol_the_order_of_import_stands_and_is_explained()
    {
        var ranked = Corpus.Ranker(Corpus.Vectors()).Rank([]);
        Assert.Equal(Enumerable.Range(0, 10), ranked.Order());
        Assert.Equal(RankingBasis.ImportOrder, ranked.Basis);
        Assert.Contains("ranking.nothing-to-learn-from", Keys(ranked));
    }

    [Fact]
    public void With_irrelevant_labels_alone_the_order_of_import_stands()
    {
        var ranked = Corpus.Ranker(Corpus.Vectors()).Rank([Corpus.Irrelevant(0), Corpus.Irrelevant(5)]);
        Assert.Equal([1, 2, 3, 4, 6, 7, 8, 9], ranked.Order());
        Assert.Contains("ranking.nothing-relevant", Keys(ranked));
    }

    [Fact]
    public void With_relevant_labels_alone_the_ranking_works_and_says_what_it_lacks()
    {
        var ranked = Corpus.Ranker(Corpus.Vectors()).Rank([Corpus.Relevant(0), Corpus.Relevant(1)]);
        Assert.Contains(ranked.Order()[0], new[] { 4, 7 });
        Assert.Contains("ranking.nothing-irrelevant", Keys(ranked));
    }

    [Fact]
    public void A_protocol_that_shares_no_word_ranks_nothing()
    {
        var ranked = Corpus.Ranker(Corpus.Vectors(), new ReferenceText("xylophone quartet")).Rank([]);
        Assert.Equal(RankingBasis.ImportOrder, ranked.Basis);
    }

    [Fact]
    public void References_without_text_are_counted()
    {
        var message = Corpus.Ranker(Corpus.Vectors()).Rank([]).Messages.Single(message => message.Key == "ranking.without-text");
        Assert.Equal([1], message.Arguments);
    }

    [Fact]
    public void Equal_texts_decided_in_both_ways_are_pointed_out()
    {
        var vectors = ReferenceVectors.Build([.. Corpus.References, Corpus.References[0]], Corpus.Unstemmed);
        var ranked = Corpus.Ranker(vectors).Rank([Corpus.Relevant(0), Corpus.Irrelevant(10), Corpus.Irrelevant(2)]);
        Assert.Contains(ranked.Messages, message => message.Key == "ranking.contradicting" && message.Arguments is [2]);
    }

    [Fact]
    public void The_latest_label_of_a_reference_counts()
    {
        var vectors = Corpus.Vectors();
        var changed = Corpus.Ranker(vectors).Rank([Corpus.Irrelevant(0), Corpus.Irrelevant(2), Corpus.Relevant(0)]);
        Assert.Equal(Corpus.Ranker(vectors).Rank([Corpus.Irrelevant(2), Corpus.Relevant(0)]).Scores, changed.Scores);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Identical_texts_keep_the_order_of_import(int count)
    {
        var vectors = ReferenceVectors.Build(Enumerable.Repeat(new ReferenceText("Pupils and school"), count), new VectorSettings());
        ScreeningLabel[] labels = count > 1 ? [Corpus.Relevant(0), Corpus.Irrelevant(1)] : [];
        Assert.Equal(Enumerable.Range(0, count).Skip(labels.Length), Corpus.Ranker(vectors, new ReferenceText("school")).Rank(labels).Order());
    }

    [Fact]
    public void When_everything_is_decided_there_is_nothing_first()
    {
        var ranked = Corpus.Ranker(Corpus.Vectors()).Rank([.. Enumerable.Range(0, 10).Select(row => new ScreeningLabel(row, row < 2))]);
        Assert.Null(ranked.First());
        Assert.Empty(ranked.Order());
        Assert.Contains("ranking.all-decided", Keys(ranked));
    }

    [Fact]
    public void A_language_without_stemmer_is_compared_word_by_word_and_said_so()
    {
        Assert.False(StemLanguages.TryParse("fin", out var language));
        Assert.Contains("ranking.without-stems", Keys(Corpus.Ranker(Corpus.Vectors(new VectorSettings(language))).Rank([])));
    }

    [Fact]
    public void A_label_for_a_reference_that_is_not_there_is_a_fault_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Ranker(Corpus.Vectors()).Rank([Corpus.Relevant(99)]));
    }
}
