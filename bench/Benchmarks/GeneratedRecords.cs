using EvidenceSynth.Screening.Duplicates;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Benchmarks;

/// <summary>
/// Made-up records in the proportions of a real search: titles of 8 to 16 words, 1 to 8 authors, abstracts of about 150 words, and for each two
/// works one copy as another database would write it. Ids of copies are the work's id with a number ("w17-1").
/// </summary>
static class GeneratedRecords
{
    private const int Vocabulary = 20_000;
    private static readonly string[] Syllables =
        ["ba", "der", "fin", "gol", "hem", "jur", "kal", "lim", "mon", "nor", "pel", "ras", "sti", "tur", "ven", "wok", "xan", "yel", "zor", "chi", "pro", "tra"];

    public static IEnumerable<IdentifiedRecord> Of(int count, int seed)
    {
        var chance = new Random(seed);
        for (var work = 0; count > 0; work++)
        {
            var record = Work(chance);
            yield return new($"w{work}", record);
            if (--count > 0 && chance.Next(2) == 0)
            {
                count--;
                yield return new($"w{work}-1", Copy(record, chance));
            }
        }
    }

    private static BibliographicRecord Work(Random chance)
    {
        var journal = chance.Next(3000);
        var page = chance.Next(1, 1500);
        return new()
        {
            Title = Sentence(chance, chance.Next(8, 17)),
            Authors = [.. Enumerable.Range(0, chance.Next(1, 9)).Select(_ => $"{Capital(Word(chance.Next(8000)))}, {(char)('A' + chance.Next(26))}.")],
            Year = chance.Next(1990, 2026),
            Journal = $"Journal of {Capital(Word(journal))} and {Capital(Word(journal + 7))}",
            Volume = $"{chance.Next(1, 120)}",
            Issue = $"{chance.Next(1, 13)}",
            Pages = $"{page}-{page + chance.Next(3, 20)}",
            Doi = chance.Next(3) == 0 ? "" : $"10.{1000 + journal}/{chance.Next(int.MaxValue)}",
            Abstract = Sentence(chance, 150),
        };
    }

    private static BibliographicRecord Copy(BibliographicRecord record, Random chance) => chance.Next(6) switch
    {
        0 => record with { Doi = "", Abstract = "" },
        1 => record with { Journal = Abbreviated(record.Journal), Pages = record.Pages.Split('-')[0], Issue = "" },
        2 => record with { Title = record.Title.ToUpperInvariant(), Authors = [.. record.Authors.Take(3)] },
        3 => record with { Title = Misspelt(record.Title, chance), Doi = "" },
        4 => record with { Volume = "", Issue = "", Abstract = record.Abstract[..(record.Abstract.Length / 2)] },
        _ => record,
    };

    private static string Sentence(Random chance, int words) =>
        Capital(string.Join(' ', Enumerable.Range(0, words).Select(_ => Word((int)(Vocabulary * Math.Pow(chance.NextDouble(), 2))))));

    private static string Word(int number)
    {
        var word = "";
        for (number += Syllables.Length; number > 0; number /= Syllables.Length) word += Syllables[number % Syllables.Length];
        return word;
    }

    private static string Abbreviated(string journal) => string.Join(' ', journal.Split(' ').Where(word => word is not ("of" or "and")).Select(word => word[..Math.Min(4, word.Length)]));

    private static string Misspelt(string title, Random chance) => title.Remove(chance.Next(1, title.Length), 1);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
