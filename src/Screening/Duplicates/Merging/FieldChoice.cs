using EvidenceSynth.Sources;

namespace EvidenceSynth.Screening.Duplicates.Merging;

/// <summary>Chooses values field by field and remembers whose they are.</summary>
/// <param name="sources">In the order of their ids; among equals the first is chosen.</param>
sealed class FieldChoice(IdentifiedRecord[] sources)
{
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Origins => _origins;

    public string? Origin(string field) => _origins.GetValueOrDefault(field);

    public string BestId(Func<BibliographicRecord, int> quality) => sources.MaxBy(source => quality(source.Content))!.Id;

    public string Best(string field, Func<BibliographicRecord, string> value, Func<BibliographicRecord, int> quality)
    {
        var best = sources.Where(source => value(source.Content).Length > 0).MaxBy(source => quality(source.Content));
        return best is null ? "" : From(best, field, value);
    }

    public IReadOnlyList<string> BestList(string field, Func<BibliographicRecord, IReadOnlyList<string>> value, Func<BibliographicRecord, int> quality)
    {
        var best = sources.Where(source => value(source.Content).Count > 0).MaxBy(source => quality(source.Content));
        if (best is null) return [];
        _origins[field] = best.Id;
        return value(best.Content);
    }

    /// <summary>The value that most records give, as a single one may be mistyped.</summary>
    public string Commonest(string field, Func<BibliographicRecord, string> value)
    {
        var best = sources.Where(source => value(source.Content).Length > 0)
            .GroupBy(source => value(source.Content), StringComparer.OrdinalIgnoreCase).MaxBy(group => group.Count());
        return best is null ? "" : From(best.First(), field, value);
    }

    /// <summary>The year of print rather than of the electronic first version: that of a record with a volume, else the latest.</summary>
    public int? Year()
    {
        var best = sources.Where(source => source.Content.Year is not null)
            .OrderByDescending(source => source.Content.Volume.Length > 0).ThenByDescending(source => source.Content.Year).FirstOrDefault();
        if (best is not null) _origins[nameof(BibliographicRecord.Year)] = best.Id;
        return best?.Content.Year;
    }

    public string From(IdentifiedRecord source, string field, Func<BibliographicRecord, string> value)
    {
        if (value(source.Content).Length > 0) _origins[field] = source.Id;
        return value(source.Content);
    }
}
