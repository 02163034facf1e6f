using System.Collections.Frozen;

namespace EvidenceSynth.Screening.Formats.Fields;

/// <summary>
/// Which property a format's tags fill. Where several tags fill one property the first listed wins; a record's own choice, not the
/// file's, because flavours of one producer mix in one file.
/// </summary>
sealed class FieldMap
{
    private readonly FrozenDictionary<string, (BibField Field, int Rank)> _fields;

    private FieldMap(FrozenDictionary<string, (BibField, int)> fields) => _fields = fields;

    /// <summary>A map from lists of tags separated by blanks, best first.</summary>
    public static FieldMap Of(params IReadOnlyList<(BibField Field, string Tags)> lists) =>
        new(lists.SelectMany(list => list.Tags.Split(' ').Select((tag, rank) => KeyValuePair.Create(tag, (list.Field, rank))))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

    public (BibField Field, int Rank) Find(string tag) => _fields.GetValueOrDefault(tag);
}
