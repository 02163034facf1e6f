using EvidenceSynth.Screening.Duplicates;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Tests.Screening.Duplicates;

/// <summary>Made-up records and what is done with two of them.</summary>
static class Cases
{
    public static readonly BibliographicRecord Article = new()
    {
        Type = "JOUR",
        Title = "Everyday school life of pupils with prolonged absence: an interview study",
        Authors = ["Høgås, Kari", "van Steen, Pieter", "Lund, Ola"],
        Year = 2019,
        Journal = "Nordic Journal of School Research",
        Volume = "12",
        Issue = "3",
        Pages = "221-238",
    };

    public static readonly string LongAbstract = string.Join(' ', Enumerable.Range(1, 60).Select(i => $"pupil{i} said that mornings number{i} were long"));

    public static string Outcome(BibliographicRecord first, BibliographicRecord second)
    {
        var result = DuplicateFinder.Find([new("a", first), new("b", second)]);
        return result.Groups.Count > 0 ? "merged" : result.Queue.Count > 0 ? "asked" : "apart";
    }

    public static DuplicateResult Find(params (string Id, BibliographicRecord Record)[] records) =>
        DuplicateFinder.Find(records.Select(record => new IdentifiedRecord(record.Id, record.Record)));

    /// <summary>Groups and questions as comparable lines.</summary>
    public static string[] Lines(DuplicateResult result) =>
    [
        .. result.Groups.Select(group => string.Join('+', group.Ids)),
        .. result.Groups.SelectMany(group => group.Links).Select(link => $"{link.Id1}-{link.Id2} {link.Rule} {link.Score}"),
        .. result.Queue.Select(pair => $"{pair.Id1}?{pair.Id2} {pair.Score}"),
    ];
}
