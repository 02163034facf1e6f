using System.Text;

namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>
/// The numbers of a folded title in rising order: digits, number words and Roman numerals all become digits.
/// "Part I" and "Part II", or the five-year and the six-year follow-up, are different works under nearly the same title.
/// </summary>
static class NumberTokens
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7", ["eight"] = "8",
        ["nine"] = "9", ["ten"] = "10", ["eleven"] = "11", ["twelve"] = "12", ["first"] = "1", ["second"] = "2", ["third"] = "3", ["fourth"] = "4",
        ["fifth"] = "5", ["i"] = "1", ["ii"] = "2", ["iii"] = "3", ["iv"] = "4", ["v"] = "5", ["vi"] = "6", ["vii"] = "7", ["viii"] = "8", ["ix"] = "9",
        ["one"] = "1",
    };

    public static string Of(string folded)
    {
        List<string>? numbers = null;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = folded.AsSpan()[range];
            if (Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number)) (numbers ??= []).Add(number);
            else if (word.IndexOfAnyInRange('0', '9') >= 0) AddDigits(word, numbers ??= []);
        }
        if (numbers is null) return "";
        numbers.Sort(StringComparer.Ordinal);
        return string.Join(' ', numbers);
    }

    private static void AddDigits(ReadOnlySpan<char> word, List<string> numbers)
    {
        var digits = new StringBuilder();
        foreach (var character in word)
        {
            if (char.IsAsciiDigit(character)) digits.Append(character);
            else Flush();
        }
        Flush();

        void Flush()
        {
            if (digits.Length > 0) numbers.Add(digits.ToString().TrimStart('0'));
            digits.Clear();
        }
    }
}
