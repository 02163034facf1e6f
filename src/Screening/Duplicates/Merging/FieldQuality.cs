using EvidenceSynth.Screening.Duplicates.Keys;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Screening.Duplicates.Merging;

/// <summary>How good a record's value of a field is for a reader; the highest is shown.</summary>
static class FieldQuality
{
    /// <summary>A retraction mark must be seen; then no brackets of a translated title, no capitals throughout, and the fuller title.</summary>
    public static int Title(BibliographicRecord record)
    {
        var title = record.Title.Trim();
        var marked = title.Contains("retracted", StringComparison.OrdinalIgnoreCase) ? 4000 : 0;
        var bracketed = title.StartsWith('[') ? 0 : 2000;
        var shouted = title.Any(char.IsLower) ? 1000 : 0;
        return marked + bracketed + shouted + Math.Min(title.Length, 900);
    }

    /// <summary>The longest, but one that says it was cut gives way to one that does not.</summary>
    public static int Abstract(BibliographicRecord record) =>
        record.Abstract.Length - (record.Abstract.Contains("TRUNCATED", StringComparison.OrdinalIgnoreCase) ? 100_000 : 0);

    public static int Authors(BibliographicRecord record) => (record.Authors.Count * 1000) + Math.Min(record.Authors.Sum(author => author.Length), 999);

    /// <summary>The full name rather than its abbreviation, without a congress behind it.</summary>
    public static int Journal(BibliographicRecord record) =>
        record.Journal.Length - (record.Journal.Contains(". Conference", StringComparison.OrdinalIgnoreCase) ? 1000 : 0);

    /// <summary>How completely volume, issue and pages are told; they are taken from one record, for a mixture may be nowhere in print.</summary>
    public static int Place(BibliographicRecord record)
    {
        var place = Keys.Place.Of(record.Volume, record.Issue, record.Pages, text => text);
        return (place.Kind != PageKind.None ? 8 : 0)
            + (place.Volume.Length > 0 ? 4 : 0) + (place.LastPage > place.FirstNumber ? 2 : 0) + (place.Issue.Length > 0 ? 1 : 0);
    }
}
