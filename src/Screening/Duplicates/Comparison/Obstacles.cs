namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>
/// The rules that stop an automatic merge. Each guards against two works under one title; each gives way only to evidence that the two
/// records stand at the same place of the same journal or carry the same registry number.
/// </summary>
static class Obstacles
{
    private const double LeastCorroboration = 4;

    public static Obstacle First(in PairEvidence pair, bool recurring)
    {
        var titled = pair.Title is TitleAgreement.Same or TitleAgreement.Spelling;
        var certain = pair.SamePlace && pair.Authors == Agreement.Same && pair.Journal == Agreement.Same;
        if (pair.Pmid == Agreement.Different) return Obstacle.OtherPubmedNumber;
        if (!pair.SameKind) return Obstacle.OtherKind;
        if (pair.Doi == Agreement.Different && !(certain && titled && pair.YearsApart is 0 or 1 && !pair.Versioned)) return Obstacle.OtherDoi;
        if (pair.YearsApart > (pair.SamePlace || pair.SameIdentifier ? 2 : 1)) return Obstacle.YearsApart;
        if (!pair.SameNumbers && !certain && !(pair.SameIdentifier && !pair.OtherPlace)) return Obstacle.OtherNumbers;
        if (pair.Authors == Agreement.Different || (pair.Authors == Agreement.Unknown && !pair.SamePlace && !pair.SameIdentifier)) return Obstacle.OtherAuthors;
        if (pair.OtherPlace && !(pair.SameIdentifier && titled && pair.Volume != Agreement.Different)) return Obstacle.OtherPlace;
        if (pair.Journal == Agreement.Different && !(pair.Pages == Agreement.Same && pair.Volume == Agreement.Same) && !pair.SameIdentifier) return Obstacle.OtherJournal;
        if (pair.Versioned && !pair.SameIdentifier && pair.YearsApart != 0) return Obstacle.OtherVersion;
        if (recurring && !pair.SamePlace && !pair.SameIdentifier) return Obstacle.RecurringTitle;
        if (!IsCertainTitle(pair, certain)) return Obstacle.UncertainTitle;
        return Score.Corroboration(pair) < LeastCorroboration ? Obstacle.LittleToGoOn : Obstacle.None;
    }

    /// <summary>The less alike two titles are, the more must speak for them. Replies and errata on one page differ by a name only.</summary>
    private static bool IsCertainTitle(in PairEvidence pair, bool certain) => pair.Title switch
    {
        TitleAgreement.Same => true,
        _ when pair.IsNotice => false,
        TitleAgreement.Spelling => pair.SameIdentifier || pair.Pages == Agreement.Same || pair.Volume == Agreement.Same || pair.Abstract == Agreement.Same,
        TitleAgreement.Part => pair.SameIdentifier || certain || (pair.Pages == Agreement.Same && pair.Journal == Agreement.Same && pair.Authors == Agreement.Same) || pair.Abstract == Agreement.Same,
        TitleAgreement.Similar => certain || (pair.SameIdentifier && pair.Authors == Agreement.Same),
        _ => false,
    };
}
