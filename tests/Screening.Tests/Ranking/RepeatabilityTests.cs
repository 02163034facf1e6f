using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Screening.Ranking;

public sealed class RepeatabilityTests
{
    private static readonly ReferenceText Protocol = new("School absence of pupils");

    [Property(MaxTest = 20)]
    public bool Labels_one_by_one_rank_as_labels_at_once(int seed)
    {
        var rows = Enumerable.Range(0, 10).OrderBy(row => (row * 7919L + seed) % 31).Take(6).ToList();
        var labels = rows.Select(row => new ScreeningLabel(row, row is 0 or 1 or 4 or 7)).ToList();
        var vectors = Corpus.Vectors(new VectorSettings());
        var ranker = Corpus.Ranker(vectors, Protocol);
        for (var count = 1; count < labels.Count; count++) ranker.Rank(labels[..count]);
        return ranker.Rank(labels).Scores.SequenceEqual(Corpus.Ranker(vectors, Protocol).Rank(labels).Scores);
    }

    [Fact]
    public void A_label_taken_back_leaves_no_trace()
    {
        var vectors = Corpus.Vectors();
        var ranker = Corpus.Ranker(vectors, Protocol);
        ScreeningLabel[] labels = [Corpus.Relevant(0), Corpus.Irrelevant(2), Corpus.Irrelevant(3)];
        ranker.Rank(labels);
        Assert.Equal(Corpus.Ranker(vectors, Protocol).Rank(labels[..2]).Scores, ranker.Rank(labels[..2]).Scores);
    }

    [Fact]
    public void Many_references_on_many_threads_rank_the_same_every_time()
    {
        var vectors = ReferenceVectors.Build(Enumerable.Range(0, 10_050).Select(Made), new VectorSettings());
        ScreeningLabel[] labels = [Corpus.Relevant(7), Corpus.Relevant(70), Corpus.Irrelevant(11), Corpus.Irrelevant(500), Corpus.Irrelevant(10_049)];
        Assert.Equal(Corpus.Ranker(vectors, Protocol).Rank(labels).Scores, Corpus.Ranker(vectors, Protocol).Rank(labels).Scores);
    }

    private static ReferenceText Made(int number) => new($"school {number % 7}th pupils{number % 13} garden{number % 101}", $"beans{number % 997} and frost{number % 29}");
}
