using EvidenceSynth.Sources;

namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>Everything that comparison needs of one record; the record itself is not kept, so that a million fit in memory.</summary>
public sealed record RecordKey(
    string Id, TitleKey Title, TitleKey[] OtherTitles, NameKeys Names, int Year, JournalKey Journal, Place Place, string Doi, string Pmid, AbstractSketch? Abstract,
    Venue Venue)
{
    /// <summary>A hash of everything but the id.</summary>
    public ulong Contents()
    {
        string[] texts =
        [
            Title.Text, Title.Kind.ToString(), Place.Volume, Place.Issue, Place.FirstPage, Doi, Pmid,
            .. Names.Families, .. Names.Others, .. Journal.Issns, .. Journal.Variants.SelectMany(words => words),
        ];
        var numbers = new[] { (ulong)Year, (ulong)Venue, (ulong)Place.LastPage, Abstract?.Contents ?? 0 };
        var others = OtherTitles.Select(title => Hashing.Of(title.Text));
        return texts.Select(text => Hashing.Of(text)).Concat(numbers).Concat(others).Aggregate(17UL, Hashing.Combine);
    }

    public static RecordKey Of(IdentifiedRecord record, Func<string, string> intern)
    {
        var content = record.Content;
        var source = $"{content.Type}|{content.Journal}";
        return new(
            record.Id, TitleKey.Of(content.Title, source), TitleKey.Others(content.Title, content.OriginalTitle, source), NameKeys.Of(content.Authors, intern), content.Year ?? 0,
            JournalKey.Of(content.Journal, content.SerialNumbers, intern), Place.Of(content.Volume, content.Issue, content.Pages, intern),
            Identifiers.Doi(content.Doi), Identifiers.Pmid(content.Pmid), AbstractSketch.Of(content.Abstract),
            Venues.Of(content.Type));
    }
}
