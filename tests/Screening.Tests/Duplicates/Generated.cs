using EvidenceSynth.Screening.Duplicates;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Tests.Screening.Duplicates;

/// <summary>Small libraries of made-up records with damaged copies, the same for the same seed.</summary>
static class Generated
{
    private static readonly string[] Words = ["school", "absence", "pupils", "teachers", "reading", "northern", "interview", "morning", "parents", "support"];

    public static IdentifiedRecord[] Library(int seed, int count)
    {
        var chance = new Random(seed);
        var works = Enumerable.Range(0, (count / 3) + 1).Select(_ => Work(chance)).ToArray();
        return [.. Enumerable.Range(0, count).Select(i => new IdentifiedRecord($"r{i:000}", Damaged(works[chance.Next(works.Length)], chance)))];
    }

    private static BibliographicRecord Work(Random chance) => Cases.Article with
    {
        Title = string.Join(' ', Enumerable.Range(0, 6).Select(_ => Words[chance.Next(Words.Length)])),
        Year = 2000 + chance.Next(4),
        Volume = $"{chance.Next(1, 4)}",
        Pages = $"{chance.Next(20, 24)}-{chance.Next(25, 40)}",
        Doi = chance.Next(2) == 0 ? "" : $"10.1234/{chance.Next(40)}",
    };

    private static BibliographicRecord Damaged(BibliographicRecord work, Random chance) => chance.Next(6) switch
    {
        0 => work with { Doi = "" },
        1 => work with { Volume = "", Pages = "" },
        2 => work with { Year = work.Year + 1 },
        3 => work with { Authors = ["Høgås K", "Other A"] },
        4 => work with { Title = work.Title + " again", Journal = "Nord J Sch Res" },
        _ => work,
    };
}
