using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Tests.Screening.Ranking;

public sealed class ExplanationTests
{
    private static readonly ScreeningLabel[] Labels = [Corpus.Relevant(0), Corpus.Irrelevant(2), Corpus.Irrelevant(8)];
    private readonly ReferenceVectors _vectors = Corpus.Vectors(new VectorSettings(StemLanguage.English));

    [Fact]
    public void Names_the_words_that_raised_and_lowered_a_reference_as_its_text_has_them()
    {
        var model = Corpus.Ranker(_vectors).Rank(Labels).Model;
        var explanation = Explanation.Of(_vectors, model, 3, Corpus.References[3]);
        Assert.Contains(explanation.Raised, term => term.Term == "school");
        Assert.Contains(explanation.Lowered, term => term.Term == "beans");
        Assert.All(explanation.Raised, term => Assert.True(term.Contribution > 0));
    }

    [Fact]
    public void The_contributions_and_the_intercept_sum_to_the_linear_score()
    {
        var model = Corpus.Ranker(_vectors).Rank(Labels).Model;
        var explanation = Explanation.Of(_vectors, model, 4, Corpus.References[4], most: int.MaxValue);
        var sum = explanation.Raised.Concat(explanation.Lowered).Sum(term => term.Contribution) + explanation.Intercept;
        Assert.Equal(model.ScoreAll()[4], sum, 1e-5f);
    }
}
