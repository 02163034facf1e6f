using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Tests.Screening.Ranking;

public sealed class FurtherInformationTests
{
    [Fact]
    public void An_uncertain_inclusion_pulls_less_than_a_certain_one()
    {
        var vectors = Corpus.Vectors();
        var certain = Corpus.Ranker(vectors).Fit([Corpus.Relevant(0), Corpus.Irrelevant(2)]).Linear;
        var uncertain = Corpus.Ranker(vectors).Fit([new(0, true, ScreeningLabel.UncertainStrength), Corpus.Irrelevant(2)]).Linear;
        Assert.True(uncertain[1] < certain[1]);
        Assert.True(uncertain[1] > uncertain[8]);
    }

    [Fact]
    public void A_reference_linked_to_a_relevant_one_rises_when_the_linear_model_runs_dry()
    {
        var vectors = Corpus.Vectors();
        var settings = RankingSettings.Default with { Neighbours = 3, DryAfter = 1 };
        ScreeningLabel[] labels = [Corpus.Relevant(0), Corpus.Irrelevant(2)];
        var plain = new Ranker(vectors, SimilarityGraph.Build(vectors, 3), settings).Rank(labels).Order().ToList();
        var linked = new Ranker(vectors, SimilarityGraph.Build(vectors, 3, [(0, 5)]), settings).Rank(labels).Order().ToList();
        Assert.True(linked.IndexOf(5) < plain.IndexOf(5));
    }

    [Fact]
    public void Earlier_reviews_teach_but_are_neither_found_nor_read_here()
    {
        var vectors = Corpus.Vectors();
        var settings = RankingSettings.Default with { DryAfter = 1 };
        var earlier = Corpus.Ranker(vectors, settings: settings).Rank([new(0, true, 1, FromEarlierReview: true), new(2, false, 1, FromEarlierReview: true)]);
        var withoutTails = settings with { SpreadingWeight = 0, NearestWeight = 0 };
        Assert.Equal(Corpus.Ranker(vectors, settings: withoutTails).Rank([Corpus.Relevant(0), Corpus.Irrelevant(2)]).Scores, earlier.Scores);
        Assert.DoesNotContain(0, earlier.Order());
    }
}
