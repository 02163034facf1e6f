using EvidenceSynth.Sources;

namespace EvidenceSynth.Screening.Duplicates.Merging;

/// <summary>
/// One reference as seen over all its records: for each field the best value, and which record it comes from. A view only: the records stay as
/// they are, and taking one of them away and looking again is a split.
/// </summary>
/// <param name="Origins">Id of the record that a field's value comes from, by the field's name in <see cref="BibliographicRecord"/>;
/// fields that join the values of several records (keywords, links, notes, serial numbers) and empty fields are not in it.</param>
/// <param name="Ids">All records seen through.</param>
public sealed record ReferenceView(BibliographicRecord Content, IReadOnlyDictionary<string, string> Origins, IReadOnlyList<string> Ids)
{
    /// <remarks>The records may come in any order; where two values are equally good, the record with the lower id gives.</remarks>
    public static ReferenceView Of(IEnumerable<IdentifiedRecord> records)
    {
        IdentifiedRecord[] sources = [.. records.OrderBy(record => record.Id, StringComparer.Ordinal)];
        ArgumentOutOfRangeException.ThrowIfZero(sources.Length, nameof(records));
        var choice = new FieldChoice(sources);
        var place = choice.Best(nameof(BibliographicRecord.Pages), record => record.Pages, FieldQuality.Place);
        var located = sources.First(source => source.Id == (choice.Origin(nameof(BibliographicRecord.Pages)) ?? choice.BestId(FieldQuality.Place)));
        var content = new BibliographicRecord
        {
            Type = choice.Commonest(nameof(BibliographicRecord.Type), record => record.Type),
            Title = choice.Best(nameof(BibliographicRecord.Title), record => record.Title, FieldQuality.Title),
            OriginalTitle = choice.Best(nameof(BibliographicRecord.OriginalTitle), record => record.OriginalTitle, record => record.OriginalTitle.Length),
            Abstract = choice.Best(nameof(BibliographicRecord.Abstract), record => record.Abstract, FieldQuality.Abstract),
            Authors = choice.BestList(nameof(BibliographicRecord.Authors), record => record.Authors, FieldQuality.Authors),
            Journal = choice.Best(nameof(BibliographicRecord.Journal), record => record.Journal, FieldQuality.Journal),
            Year = choice.Year(),
            Volume = choice.From(located, nameof(BibliographicRecord.Volume), record => record.Volume),
            Issue = choice.From(located, nameof(BibliographicRecord.Issue), record => record.Issue),
            Pages = place,
            Doi = choice.Commonest(nameof(BibliographicRecord.Doi), record => record.Doi),
            Pmid = choice.Commonest(nameof(BibliographicRecord.Pmid), record => record.Pmid),
            Language = choice.Commonest(nameof(BibliographicRecord.Language), record => record.Language),
            AccessionNumber = choice.Best(nameof(BibliographicRecord.AccessionNumber), record => record.AccessionNumber, _ => 0),
            SerialNumbers = Joined(sources, record => record.SerialNumbers),
            Keywords = Joined(sources, record => record.Keywords),
            Urls = Joined(sources, record => record.Urls),
            Notes = string.Join('\n', Joined(sources, record => record.Notes.Length == 0 ? [] : [record.Notes])),
            Unmapped = [.. sources.SelectMany(source => source.Content.Unmapped).Distinct()],
        };
        return new(content, choice.Origins, [.. sources.Select(source => source.Id)]);
    }

    private static string[] Joined(IEnumerable<IdentifiedRecord> sources, Func<BibliographicRecord, IEnumerable<string>> values) =>
        [.. sources.SelectMany(source => values(source.Content)).Distinct(StringComparer.OrdinalIgnoreCase)];
}
