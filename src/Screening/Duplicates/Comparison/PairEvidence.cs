using EvidenceSynth.Screening.Duplicates.Keys;

namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>What the fields of two records say about each other. The same whichever record is named first.</summary>
readonly record struct PairEvidence(
    TitleAgreement Title, Agreement Authors, int? YearsApart, Agreement Journal, Agreement Volume, Agreement Issue, Agreement Pages,
    Agreement Doi, Agreement Pmid, Agreement Abstract, bool SameRange, bool OtherVenue, bool SameKind, bool SameNumbers, bool IsNotice, bool Versioned)
{
    public static PairEvidence Of(RecordKey first, RecordKey second, RecordSet set)
    {
        return new(
            Titles(first, second), NameComparison.Compare(first.Names, second.Names),
            first.Year == 0 || second.Year == 0 ? null : Math.Abs(first.Year - second.Year),
            JournalComparison.Compare(first.Journal, second.Journal), PlaceComparison.Volume(first, second),
            set.IssuesCount ? PlaceComparison.Issue(first.Place, second.Place) : Agreement.Unknown, PlaceComparison.Pages(first.Place, second.Place),
            Dois(first.Doi, second.Doi, set), Numbers(first.Pmid, second.Pmid),
            Abstracts(first.Abstract, second.Abstract), PlaceComparison.SameRange(first.Place, second.Place), IsOther(first.Venue, second.Venue),
            first.Title.Kind == second.Title.Kind, first.Title.Numbers == second.Title.Numbers,
            first.Title.Kind != PublicationKind.Article, first.Place.Kind == PageKind.Cochrane || second.Place.Kind == PageKind.Cochrane);
    }

    /// <summary>The first page is the same in the same volume of a journal that may be the same, or in the same year of the same journal.</summary>
    public bool SamePlace => Pages == Agreement.Same
        && (Volume == Agreement.Same ? Journal != Agreement.Different : Volume == Agreement.Unknown && Journal == Agreement.Same && YearsApart == 0);

    /// <summary>The same abstract in the same volume of the same journal: one text, also where title and authors tell nothing.</summary>
    public bool SameText => Abstract == Agreement.Same && Volume == Agreement.Same && Journal == Agreement.Same && YearsApart == 0;

    /// <summary>A registry says that the two are one publication.</summary>
    public bool SameIdentifier => (Doi == Agreement.Same && Pmid != Agreement.Different) || Pmid == Agreement.Same;

    /// <summary>They stand at different places of a journal, so that one text has been published twice.</summary>
    public bool OtherPlace =>
        Pages == Agreement.Different || (Volume == Agreement.Different && !MistakenVolume) || (Issue == Agreement.Different && Pages != Agreement.Same);

    /// <summary>
    /// Everything but the volume agrees, the page and the year of the journal included: some exports put the number of a supplement in the
    /// field of the volume, and two volumes of one year do not print one title on one page.
    /// </summary>
    private bool MistakenVolume =>
        Pages == Agreement.Same && Journal == Agreement.Same && YearsApart == 0 && Title == TitleAgreement.Same && Authors == Agreement.Same;

    private static TitleAgreement Titles(RecordKey first, RecordKey second)
    {
        var best = TitleComparison.Compare(first.Title, second.Title);
        if (best <= TitleAgreement.Part || (first.OtherTitles.Length == 0 && second.OtherTitles.Length == 0)) return best;
        var crossed = first.OtherTitles.Any(left => Alike(left, second.Title) || second.OtherTitles.Any(right => Alike(left, right)))
            || second.OtherTitles.Any(right => Alike(first.Title, right));
        return crossed ? TitleAgreement.Part : best;

        static bool Alike(TitleKey left, TitleKey right) => TitleComparison.Compare(left, right) <= TitleAgreement.Spelling;
    }

    /// <summary>A DOI that stands at several works (a whole supplement) says nothing; one that is the beginning of the other has been cut.</summary>
    private static Agreement Dois(string first, string second, RecordSet set)
    {
        var agreement = Numbers(first, second);
        if (agreement == Agreement.Same) return set.IsShared(first) ? Agreement.Unknown : Agreement.Same;
        var (brief, full) = first.Length < second.Length ? (first, second) : (second, first);
        var cut = full.StartsWith(brief, StringComparison.Ordinal) && !full.AsSpan(brief.Length).StartsWith(".pub", StringComparison.Ordinal);
        return cut ? Agreement.Unknown : agreement;
    }

    private static Agreement Numbers(string first, string second) =>
        first.Length == 0 || second.Length == 0 ? Agreement.Unknown : first == second ? Agreement.Same : Agreement.Different;

    /// <summary>Structured and plain versions of one abstract still share a third of their three-word runs; other abstracts hardly any.</summary>
    private static Agreement Abstracts(AbstractSketch? first, AbstractSketch? second) =>
        first is null || second is null ? Agreement.Unknown : first.Likeness(second) switch
        {
            >= 0.6 => Agreement.Same,
            >= 0.3 => Agreement.Close,
            <= 0.05 => Agreement.Different,
            _ => Agreement.Unknown,
        };

    private static bool IsOther(Venue first, Venue second) => first != Venue.Untold && second != Venue.Untold && first != second;
}
