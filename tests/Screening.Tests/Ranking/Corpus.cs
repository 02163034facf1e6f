using EvidenceSynth.Screening.Ranking;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Tests.Screening.Ranking;

/// <summary>Made-up references about school absence and about gardening, with enough shared words to be confused.</summary>
static class Corpus
{
    public static readonly VectorSettings Unstemmed = new(StemLanguage.None);

    public static readonly ReferenceText[] References =
    [
        new("Pupils away from school", "Interviews with pupils who stay away from school and with the parents who worry"),
        new("Parents and school absence", "What parents say when pupils refuse school for months"),
        new("Growing beans in a cold garden", "Beans, soil and frost in a northern garden over three summers"),
        new("Soil and frost", "Frost in the soil of a school garden and the beans that did not grow"),
        new("School refusal and worry", "Worry keeps pupils at home, and parents and teachers interviews tell why"),
        new("Garden tools", ""),
        new("", ""),
        new("Teachers who call home", "Teachers call the parents of pupils with long absence from school"),
        new("Beans again", "Beans and more beans in a garden with good soil"),
        new("Months of frost", "Frost for months and a garden without beans"),
    ];

    public static ReferenceVectors Vectors(VectorSettings? settings = null) => ReferenceVectors.Build(References, settings ?? Unstemmed);

    public static Ranker Ranker(ReferenceVectors vectors, ReferenceText? protocol = null, RankingSettings? settings = null, int neighbours = 3)
    {
        settings = (settings ?? RankingSettings.Default) with { Neighbours = neighbours };
        return new(vectors, SimilarityGraph.Build(vectors, neighbours), settings, protocol);
    }

    public static ScreeningLabel Relevant(int row) => new(row, true);

    public static ScreeningLabel Irrelevant(int row) => new(row, false);
}
