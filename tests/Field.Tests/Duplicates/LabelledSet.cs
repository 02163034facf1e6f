using EvidenceSynth.Screening.Duplicates;

namespace EvidenceSynth.Tests.Field.Duplicates;

/// <summary>A folder with records.csv and groups.csv (group,id; records in no group are works of their own), and how well a result fits it.</summary>
sealed class LabelledSet
{
    private readonly Dictionary<string, string> _works;

    private LabelledSet(string name, IdentifiedRecord[] records, Dictionary<string, string> works) => (Name, Records, _works) = (name, records, works);

    public string Name { get; }

    public IdentifiedRecord[] Records { get; }

    public int Duplicates => Records.Length - Records.Select(record => _works[record.Id]).Distinct().Count();

    public static string Root => Path.Combine(Environment.GetEnvironmentVariable("EVIDENCESYNTH_SAMPLES") ?? "", "samples", "dedupe");

    public static void SkipWithoutSamples() =>
        Assert.SkipUnless(Directory.Exists(Root), "EVIDENCESYNTH_SAMPLES does not name a folder with samples/dedupe.");

    public static IEnumerable<LabelledSet> All() =>
        Directory.EnumerateFiles(Root, "groups.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Read(Path.GetDirectoryName(file)!));

    public static LabelledSet Read(string folder)
    {
        using var text = File.OpenText(Path.Combine(folder, "records.csv"));
        var records = CsvRecords.Read(text, "records.csv").ToArray();
        var works = records.ToDictionary(record => record.Id, record => record.Id);
        foreach (var line in File.ReadLines(Path.Combine(folder, "groups.csv")).Skip(1))
            if (line.Split(',') is [var group, var id]) works[id.Trim()] = $"group {group}";
        return new(Path.GetFileName(folder), records, works);
    }

    public Fit Measure(DuplicateResult result)
    {
        var answered = result.Queue.Where(pair => _works[pair.Id1] == _works[pair.Id2]).Select(pair => (pair.Id1, pair.Id2));
        var joined = result.Groups.SelectMany(group => group.Ids.Skip(1).Select(id => (group.Ids[0], id)));
        var (automatic, lost) = Removed(joined);
        return new(Name, Records.Length, Duplicates, automatic, lost, result.Queue.Count, Removed(joined.Concat(answered)).Removed);
    }

    /// <summary>Records rightly removed and works lost when the pairs are joined.</summary>
    private (int Removed, int Lost) Removed(IEnumerable<(string, string)> pairs)
    {
        var parents = Records.ToDictionary(record => record.Id, record => record.Id);
        foreach (var (first, second) in pairs) parents[Find(first)] = Find(second);
        var clusters = Records.GroupBy(record => Find(record.Id)).Select(cluster => cluster.Select(record => _works[record.Id]).Distinct().Count()).ToArray();
        var lost = clusters.Sum(works => works - 1);
        return (Records.Length - clusters.Length - lost, lost);

        string Find(string id)
        {
            while (parents[id] != id) id = parents[id];
            return id;
        }
    }
}

/// <summary>How a result fits a labelled set. Sensitivity is the share of removable duplicates removed; a work is lost when it is merged into another.</summary>
sealed record Fit(string Set, int Records, int Duplicates, int Automatic, int Lost, int Asked, int WithAnswers)
{
    public double Sensitivity => (double)Automatic / Duplicates;

    public double SensitivityWithAnswers => (double)WithAnswers / Duplicates;

    public double AskedPer100 => 100.0 * Asked / Records;

    public override string ToString() => FormattableString.Invariant(
        $"{Set}: {Records} records, {Automatic} of {Duplicates} duplicates removed ({Sensitivity:P1}), {Lost} works lost, {Asked} asked ({AskedPer100:0.0} per 100), {SensitivityWithAnswers:P1} with answers");
}
