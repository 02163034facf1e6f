namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>
/// Points for and against one work, after the model of Fellegi and Sunter (1969): a field's points are about the logarithm (base 2) of how
/// much likelier its agreement is in true duplicates than in chance pairs. The sum orders pairs; rules decide (<see cref="Obstacles"/>).
/// </summary>
static class Score
{
    /// <summary>From here on a pair may be merged without asking.</summary>
    public const double Merge = 11;

    /// <summary>From here on a pair is worth a person's look.</summary>
    public const double Ask = 5;

    /// <summary>Below this, two records must not come into one group by way of a third.</summary>
    public const double Conflict = 2;

    public static double Of(in PairEvidence pair) => TitlePoints(pair) + Corroboration(pair) + Against(pair);

    /// <summary>Points of everything but the title that agrees.</summary>
    public static double Corroboration(in PairEvidence pair) =>
        For(pair.Authors, 3, 1) + For(pair.Journal, 2, 0.5) + For(pair.Volume, 2, 0) + For(pair.Pages, 3, 1) + For(pair.Issue, 0.5, 0)
        + For(pair.Doi, 7, 0) + For(pair.Pmid, 8, 0) + For(pair.Abstract, 4, 2) + (pair.YearsApart == 0 ? 1 : 0);

    private static double Against(in PairEvidence pair) =>
        (pair.Authors == Agreement.Different ? -5 : 0) + (pair.Journal == Agreement.Different ? -2.5 : 0) + (pair.Volume == Agreement.Different ? -2.5 : 0)
        + (pair.Pages == Agreement.Different ? -3.5 : 0) + (pair.Issue == Agreement.Different ? -0.5 : 0) + (pair.Doi == Agreement.Different ? -5 : 0)
        + (pair.Pmid == Agreement.Different ? -8 : 0) + (pair.Abstract == Agreement.Different ? -3 : 0)
        + (pair.YearsApart switch { null or 0 or 1 => 0, 2 => -1.5, _ => -5 });

    /// <summary>A title in another language is not held against two records of the same page range.</summary>
    private static double TitlePoints(in PairEvidence pair) => pair.Title switch
    {
        TitleAgreement.Same => 8,
        TitleAgreement.Spelling => 6.5,
        TitleAgreement.Part => 5,
        TitleAgreement.Similar => 4.5,
        TitleAgreement.Weak => 1,
        TitleAgreement.Unknown => 0,
        _ when pair.SameRange && pair.Volume == Agreement.Same => 0,
        _ => -7,
    };

    private static double For(Agreement agreement, double same, double close) => agreement switch
    {
        Agreement.Same => same,
        Agreement.Close => close,
        _ => 0,
    };
}
