namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>
/// The rules that stop an automatic merge. Each guards against two works under one title; each gives way only to evidence that the two
/// records stand at the same place of the same journal or carry the same registry number.
/// </summary>
static class Obstacles
{
    private const double LeastCorroboration = 4;

    /// <param name="recurring">The title is one that returns (see <see cref="RecordSet.Recurs"/>).</param>
    public static Obstacle First(in PairEvidence pair, bool recurring)
    {
        if (pair.Pmid == Agreement.Different) return Obstacle.OtherPubmedNumber;
        if (!pair.SameKind) return Obstacle.OtherKind;
        if (IsOtherDoi(pair)) return Obstacle.OtherDoi;
        if (IsYearsApart(pair)) return Obstacle.YearsApart;
        if (!pair.SameNumbers && !IsCertain(pair) && !(pair.SameIdentifier && !pair.OtherPlace)) return Obstacle.OtherNumbers;
        if (IsOtherPlace(pair)) return Obstacle.OtherPlace;
        if (IsOtherJournal(pair)) return Obstacle.OtherJournal;
        if (pair.Versioned && !pair.SameIdentifier && pair.YearsApart != 0) return Obstacle.OtherVersion;
        if (IsOtherAuthors(pair)) return Obstacle.OtherAuthors;
        if (recurring && IsOnlyTitle(pair)) return Obstacle.RecurringTitle;
        if (!IsCertainTitle(pair)) return Obstacle.UncertainTitle;
        return IsThin(pair) ? Obstacle.LittleToGoOn : Obstacle.None;
    }

    /// <summary>Place, journal and authors agree.</summary>
    private static bool IsCertain(in PairEvidence pair) => pair.SamePlace && pair.Authors == Agreement.Same && pair.Journal == Agreement.Same;

    private static bool IsTitled(in PairEvidence pair) => pair.Title is TitleAgreement.Same or TitleAgreement.Spelling;

    /// <summary>Publishers register some articles twice and databases mistype DOIs; versions of a Cochrane review differ by theirs.</summary>
    private static bool IsOtherDoi(in PairEvidence pair) =>
        pair.Doi == Agreement.Different && !(IsCertain(pair) && IsTitled(pair) && pair.YearsApart is 0 or 1 && !pair.Versioned);

    /// <summary>An electronic first version is a year older at most; a congress abstract, too, so a year needs a place or a number that is the same.</summary>
    private static bool IsYearsApart(in PairEvidence pair)
    {
        var located = pair.SamePlace || pair.SameIdentifier;
        return pair.YearsApart > (located ? 2 : pair.Volume == Agreement.Same || pair.Pages == Agreement.Same ? 1 : 0);
    }

    /// <summary>Where family and given names are mixed up, a registry number says more than the names.</summary>
    private static bool IsOtherAuthors(in PairEvidence pair) => pair.Authors switch
    {
        Agreement.Different => !(pair.SameIdentifier && IsTitled(pair) && !pair.OtherPlace),
        Agreement.Unknown => !pair.SamePlace && !pair.SameIdentifier && !pair.SameText,
        _ => false,
    };

    /// <summary>One text at two places is two publications (the same abstract at two congresses), however alike the rest is.</summary>
    private static bool IsOtherPlace(in PairEvidence pair) =>
        pair.OtherPlace && !(pair.SameIdentifier && IsTitled(pair) && (pair.Pages == Agreement.Same || pair.Volume != Agreement.Different));

    /// <summary>
    /// A journal and a workshop with nearly the same name print two versions of one paper. Where no journal is named, the type of the
    /// publication is all that tells the two apart.
    /// </summary>
    private static bool IsOtherJournal(in PairEvidence pair) => !pair.SameIdentifier && pair.Journal switch
    {
        Agreement.Different => !(pair.Pages == Agreement.Same && pair.Volume == Agreement.Same),
        Agreement.Close => pair.Pages != Agreement.Same && pair.Volume != Agreement.Same,
        Agreement.Unknown => pair.OtherVenue && pair.Pages != Agreement.Same && pair.Volume != Agreement.Same,
        _ => false,
    };

    /// <summary>Title and authors alone are a research group, not a publication.</summary>
    private static bool IsThin(in PairEvidence pair) =>
        Score.Corroboration(pair) < LeastCorroboration || (pair.YearsApart is null && !pair.SamePlace && !pair.SameIdentifier);

    /// <summary>Journals that count the pages of each issue print "Editorial" on the same page of every issue.</summary>
    private static bool IsOnlyTitle(in PairEvidence pair) =>
        !pair.SameIdentifier && !pair.SameText && (!pair.SamePlace || pair.Issue == Agreement.Different);

    /// <summary>The less alike two titles are, the more must speak for them. Replies and errata on one page differ by a name only.</summary>
    private static bool IsCertainTitle(in PairEvidence pair) => pair.Title switch
    {
        TitleAgreement.Same => true,
        _ when pair.IsNotice => false,
        TitleAgreement.Spelling => pair.SameIdentifier || pair.Pages == Agreement.Same || pair.Volume == Agreement.Same || pair.Abstract == Agreement.Same,
        TitleAgreement.Part => pair.SameIdentifier || IsCertain(pair) || pair.Abstract == Agreement.Same
            || (pair.Pages == Agreement.Same && pair.Volume == Agreement.Same && pair.Authors == Agreement.Same && pair.YearsApart == 0),
        TitleAgreement.Similar => (IsCertain(pair) && pair.SameRange) || (pair.SameIdentifier && pair.Authors == Agreement.Same),
        TitleAgreement.Weak => IsCertain(pair) && pair.SameRange && pair.YearsApart == 0,
        _ => false,
    };
}
