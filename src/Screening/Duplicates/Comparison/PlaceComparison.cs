using EvidenceSynth.Screening.Duplicates.Keys;

namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>Compares volume, issue and pages.</summary>
static class PlaceComparison
{
    /// <summary>A volume that is the year says nothing against a numbered volume: some journals have both.</summary>
    public static Agreement Volume(RecordKey first, RecordKey second)
    {
        var (left, right) = (first.Place.Volume, second.Place.Volume);
        if (left.Length == 0 || right.Length == 0) return Agreement.Unknown;
        if (left == right) return Agreement.Same;
        return IsYear(left) || IsYear(right) ? Agreement.Unknown : Agreement.Different;
    }

    public static Agreement Issue(Place first, Place second)
    {
        if (first.Issue.Length == 0 || second.Issue.Length == 0) return Agreement.Unknown;
        return first.Issue == second.Issue ? Agreement.Same : Agreement.Different;
    }

    /// <remarks>
    /// Not held against a pair: an article number beside a page; a count from page 1, which electronic first versions carry, beside a later
    /// page; ranges that overlap, where one database has counted in a discussion or erred by a page.
    /// </remarks>
    public static Agreement Pages(Place first, Place second)
    {
        if (first.Kind == PageKind.None || second.Kind == PageKind.None) return Agreement.Unknown;
        if (first.FirstPage == second.FirstPage) return first.Kind == PageKind.Cochrane ? Agreement.Close : Agreement.Same;
        if ((first.Kind == PageKind.Page) != (second.Kind == PageKind.Page)) return Agreement.Unknown;
        var (left, right) = (first.FirstNumber, second.FirstNumber);
        if (left == right && left > 9 && Unlettered(first, second)) return Agreement.Same;
        if (left == 1 && first.LastPage > 1 || right == 1 && second.LastPage > 1) return Agreement.Unknown;
        return Unlettered(first, second) && Overlap(left, first.LastPage, right, second.LastPage) ? Agreement.Unknown : Agreement.Different;
    }

    /// <summary>
    /// The same first and last page, three pages or more: no two articles share that in one volume, while letters and congress abstracts
    /// share single pages.
    /// </summary>
    public static bool SameRange(Place first, Place second) =>
        first.Kind == PageKind.Page && first.FirstPage == second.FirstPage && first.LastPage == second.LastPage && first.LastPage - first.FirstNumber >= 2;

    /// <summary>At most one of the two pages carries a letter; "A12" and "S12" are two pages.</summary>
    private static bool Unlettered(Place first, Place second) => IsBare(first) || IsBare(second);

    private static bool IsBare(Place place) => char.IsAsciiDigit(place.FirstPage[0]);

    private static bool Overlap(int first, int firstEnd, int second, int secondEnd) =>
        first <= second ? second <= firstEnd : first <= secondEnd;

    private static bool IsYear(string volume) => volume.Length == 4 && (volume.StartsWith("19", StringComparison.Ordinal) || volume.StartsWith("20", StringComparison.Ordinal));
}
