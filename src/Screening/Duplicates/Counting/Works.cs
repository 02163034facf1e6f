namespace EvidenceSynth.Screening.Duplicates.Counting;

/// <summary>The work that each record belongs to, named by one of its records.</summary>
static class Works
{
    public static Dictionary<string, string> Of(IEnumerable<SourcedRecord> records, IEnumerable<IReadOnlyCollection<string>> groups)
    {
        var works = records.ToDictionary(record => record.Id, record => record.Id, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var name = group.Min(StringComparer.Ordinal)!;
            foreach (var id in group)
                if (works.ContainsKey(id)) works[id] = name;
        }
        return works;
    }
}
