using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Fields;

/// <summary>
/// Gathers the values of one record and makes a <see cref="BibliographicRecord"/> of them: per property the value of the best tag.
/// What is not chosen and says something else stays as an unmapped field, in file order.
/// </summary>
sealed class RecordBuilder
{
    private static readonly int Fields = Enum.GetValues<BibField>().Length;

    private readonly List<Candidate> _candidates = [];
    private readonly List<Candidate>?[] _byField = new List<Candidate>?[Fields];

    public void Add(BibField field, string tag, string value, int rank = 0)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        var candidate = new Candidate(rank, tag, value);
        _candidates.Add(candidate);
        // Best rank first, file order among equals.
        var list = _byField[(int)field] ??= [];
        var place = list.Count;
        while (place > 0 && list[place - 1].Rank > rank) place--;
        list.Insert(place, candidate);
    }

    public void Add(FieldMap map, string tag, string value)
    {
        var (field, rank) = map.Find(tag);
        Add(field, tag, value, rank);
    }

    private IEnumerable<string> Values(BibField field) => Of(field).Select(candidate => candidate.Value);

    public BibliographicRecord Build(Action<Message> warn)
    {
        var record = new BibliographicRecord
        {
            Type = One(BibField.Type),
            Title = One(BibField.Title),
            OriginalTitle = One(BibField.OriginalTitle),
            Abstract = Longest(BibField.Abstract),
            Authors = All(BibField.Author, value => [FieldText.Line(value)]),
            Year = Year(),
            Journal = One(BibField.Journal),
            Volume = One(BibField.Volume),
            Issue = One(BibField.Issue),
            Pages = Pages(warn),
            Doi = Doi(),
            Pmid = Pmid(),
            SerialNumbers = All(BibField.SerialNumber, SerialNumbers.Split),
            Keywords = All(BibField.Keyword, value => [FieldText.Line(value)]),
            Urls = All(BibField.Url, value => value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            Language = One(BibField.Language),
            AccessionNumber = One(BibField.AccessionNumber),
            Notes = string.Join('\n', All(BibField.Notes, value => [FieldText.Lines(value)])),
        };
        return record with { Unmapped = [.. _candidates.Where(candidate => !candidate.Used).Select(candidate => new UnmappedField(candidate.Tag, FieldText.Lines(candidate.Value)))] };
    }

    private List<Candidate> Of(BibField field) => _byField[(int)field] ?? [];

    private string One(BibField field) => Choose(field, Of(field).Find(candidate => !FieldText.IsMissing(candidate.Value)));

    // Of two abstracts the longer one is whole: some exports cut the one and not the other.
    private string Longest(BibField field) => Choose(field, Of(field).Where(candidate => !FieldText.IsMissing(candidate.Value)).MaxBy(candidate => candidate.Value.Length));

    private string Choose(BibField field, Candidate? best)
    {
        if (best is null) return "";
        best.Used = true;
        var chosen = FieldText.Line(best.Value);
        foreach (var other in Of(field))
            if (!other.Used && FieldText.Line(other.Value) == chosen) other.Used = true;
        return chosen;
    }

    private List<string> All(BibField field, Func<string, IEnumerable<string>> split)
    {
        var all = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in Of(field))
        {
            candidate.Used = true;
            all.AddRange(split(candidate.Value).Where(value => value.Length > 0 && seen.Add(value)));
        }
        return all;
    }

    // A fuller date stays with the record beside its year.
    private int? Year()
    {
        foreach (var candidate in Of(BibField.Year))
        {
            if (Years.Find(candidate.Value) is not { } year) continue;
            foreach (var other in Of(BibField.Year).Where(other => other.Value.Trim().TrimEnd('/') is { Length: 4 } text && Years.Find(text) == year)) other.Used = true;
            return year;
        }
        return null;
    }

    private string Pages(Action<Message> warn)
    {
        var start = One(BibField.StartPage);
        var range = start.Length > 0 ? PageRange.Of(start, One(BibField.EndPage)) : "";
        if (range.Length == 0) range = PageRange.Of(One(BibField.Pages), "");
        if (range.Length == 0) range = One(BibField.ArticleNumber);
        if (!PageRange.IsSpreadsheetDate(range)) return range;
        warn(new Message("read.pages-date", range));
        foreach (var candidate in Of(BibField.StartPage).Concat(Of(BibField.EndPage)).Concat(Of(BibField.Pages))) candidate.Used = false;
        return "";
    }

    /// <summary>Fields that carry a DOI when the field for it does not, in the order of trust.</summary>
    private static readonly BibField[] DoiElsewhere = [BibField.Url, BibField.AccessionNumber, BibField.Notes];

    private string Doi()
    {
        foreach (var candidate in Of(BibField.Doi))
        {
            if (Dois.Find(candidate.Value) is not { Length: > 0 } doi) continue;
            foreach (var other in Of(BibField.Doi).Where(other => Dois.Find(other.Value) == doi)) other.Used = true;
            return doi;
        }
        foreach (var field in DoiElsewhere)
        {
            // Two different ones are the record's and someone else's (an erratum's, a reply's): better none than the wrong one.
            var found = Values(field).SelectMany(Dois.All).Distinct().Take(2).ToList();
            if (found.Count == 1) return found[0];
        }
        return "";
    }

    private string Pmid()
    {
        foreach (var candidate in Of(BibField.Pmid))
        {
            if (Pmids.Exact(candidate.Value) is not { Length: > 0 } pmid) continue;
            candidate.Used = true;
            return pmid;
        }
        return Values(BibField.Url).Concat(Values(BibField.Notes)).Select(Pmids.Find).FirstOrDefault(pmid => pmid.Length > 0) ?? "";
    }

    private sealed class Candidate(int rank, string tag, string value)
    {
        public int Rank { get; } = rank;
        public string Tag { get; } = tag;
        public string Value { get; } = value;
        public bool Used { get; set; }
    }
}
