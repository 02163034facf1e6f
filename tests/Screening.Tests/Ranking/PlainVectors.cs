using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Tests.Screening.Ranking;

/// <summary>
/// The published formulas once more, as plainly as they can be written: a dictionary per text, no hashing, no packing. What the product computes is
/// compared with this. Without stemming, stems are the words themselves.
/// </summary>
sealed class PlainVectors
{
    private readonly List<List<string>> _words;
    private readonly Dictionary<string, double> _idf;

    public PlainVectors(IEnumerable<ReferenceText> texts)
    {
        _words = [.. texts.Select(Words)];
        double n = _words.Count;
        _idf = _words.SelectMany(words => Terms(words, 2).Distinct()).GroupBy(term => term)
            .ToDictionary(term => term.Key, term => term.Count() > .95 * n ? 0 : Math.Log((1 + n) / (1 + term.Count())) + 1);
    }

    /// <summary>Unit vector of words and word pairs.</summary>
    public Dictionary<string, double> Pairs(int row) => Unit(Terms(_words[row], 2));

    /// <summary>Unit vector of single words.</summary>
    public Dictionary<string, double> Singles(int row) => Unit(Terms(_words[row], 1));

    public Dictionary<string, double> Singles(ReferenceText text) => Unit(Terms(Words(text), 1));

    public static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b) =>
        a.Sum(term => term.Value * b.GetValueOrDefault(term.Key));

    private Dictionary<string, double> Unit(IEnumerable<string> terms)
    {
        var weights = terms.Where(_idf.ContainsKey).GroupBy(term => term).ToDictionary(term => term.Key, term => (1 + Math.Log(term.Count())) * _idf[term.Key]);
        var length = Math.Sqrt(weights.Values.Sum(weight => weight * weight));
        return length == 0 ? weights : weights.ToDictionary(term => term.Key, term => term.Value / length);
    }

    private static List<string> Words(ReferenceText text) =>
        [.. Regex.Matches($"{text.Title} {text.Abstract}".ToLowerInvariant(), @"\b\w\w+\b").Select(match => match.Value)];

    private static IEnumerable<string> Terms(List<string> words, int longest) =>
        longest == 1 ? words : words.Concat(words.Zip(words.Skip(1), (first, second) => $"{first} {second}"));
}
