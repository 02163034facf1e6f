using System.Globalization;
using System.Text;
using EvidenceSynth.Studies;
using EvidenceSynth.Text;

namespace EvidenceSynth.Export.Tables;

/// <summary>
/// Names in the order of the export language's alphabet, on every machine alike. Norwegian ends with æ, ø, å, takes ä and ö for æ and ø, and files
/// "Aa" at the start of a name under å (Aasen, Aas) but leaves it alone inside one (Isaac); culture data would file both under å.
/// English files all of them under a and o.
/// </summary>
public sealed class AlphabeticalOrder(Language language) : IComparer<string>
{
    public int Compare(string? x, string? y)
    {
        var byKey = string.CompareOrdinal(Key(x ?? ""), Key(y ?? ""));
        return byKey != 0 ? byKey : string.CompareOrdinal(x, y);
    }

    public IEnumerable<Study> Sort(IEnumerable<Study> studies) => studies.OrderBy(study => study.Label, this);

    private string Key(string name)
    {
        var key = new StringBuilder();
        var lower = name.ToLowerInvariant();
        for (var place = 0; place < lower.Length; place++)
        {
            var atStart = place == 0 || !char.IsLetter(lower[place - 1]);
            if (language != Language.English && atStart && lower.AsSpan(place).StartsWith("aa", StringComparison.Ordinal))
            {
                key.Append(AfterZ('å'));
                place++;
            }
            else if (char.IsLetterOrDigit(lower[place]))
                key.Append(Fold(lower[place]));
            // Signs between words count as one space, so that "Berg 2017" comes before "Berg & Li 2011": digits are before letters.
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }
        return key.ToString();
    }

    private string Fold(char letter) => letter switch
    {
        'æ' or 'ä' => language == Language.English ? (letter == 'æ' ? "ae" : "a") : AfterZ('æ'),
        'ø' or 'ö' => language == Language.English ? "o" : AfterZ('ø'),
        'å' => language == Language.English ? "a" : AfterZ('å'),
        'ü' => language == Language.English ? "u" : "y",
        'ð' or 'đ' => "d",
        'þ' => "th",
        'ß' => "ss",
        'ł' => "l",
        _ => WithoutMarks(letter),
    };

    /// <summary>Letters after z, as the characters that follow z in ordinal order.</summary>
    private static string AfterZ(char letter) => letter switch { 'æ' => "{", 'ø' => "|", _ => "}" };

    private static string WithoutMarks(char letter) =>
        new([.. letter.ToString().Normalize(NormalizationForm.FormD).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)]);
}
