using EvidenceSynth.Screening.Duplicates.Keys;

namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>
/// Compares titles word by word. What counts is which words differ, not how many letters: one word makes "in boys" and "in girls"
/// two works, while "anaemia" and "anemia" are one.
/// </summary>
static class TitleComparison
{
    private const double Similar = 0.85;
    private const double Weak = 0.65;
    private const int WordsThatStandAlone = 4;
    private const int LettersThatStandAlone = 24;

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "in", "on", "for", "to", "and", "or", "by", "at", "from", "as", "is", "are", "its", "their", "sub", "sup",
    };

    public static TitleAgreement Compare(TitleKey first, TitleKey second)
    {
        if (first.Text.Length == 0 || second.Text.Length == 0) return TitleAgreement.Unknown;
        if (first.Text == second.Text) return TitleAgreement.Same;
        List<string> left = [.. first.Text.Split(' ')], right = [.. second.Text.Split(' ')];
        var (leftWords, rightWords) = (left.Count, right.Count);
        TakeAwayCommon(left, right);
        if (left.Count + right.Count == 0) return TitleAgreement.Spelling;
        if (string.Concat(left) == string.Concat(right)) return TitleAgreement.Same;
        if (left.Count > leftWords / 2 + 2 && right.Count > rightWords / 2 + 2) return TitleAgreement.Different;
        TakeAwayMisspelt(left, right);
        left.RemoveAll(SmallWords.Contains);
        right.RemoveAll(SmallWords.Contains);
        if (left.Count + right.Count == 0 || string.Concat(left) == string.Concat(right)) return TitleAgreement.Spelling;
        if (IsPart(first, second) || IsPart(second, first)) return TitleAgreement.Part;
        var slips = Spelling.Distance(string.Concat(left), string.Concat(right));
        var likeness = 1 - (double)slips / Math.Max(first.Text.Length, second.Text.Length);
        return likeness >= Similar ? TitleAgreement.Similar : likeness >= Weak ? TitleAgreement.Weak : TitleAgreement.Different;
    }

    /// <summary>True when the short title is the beginning, the main title or the subtitle of the long one and long enough to name a work.</summary>
    private static bool IsPart(TitleKey brief, TitleKey full)
    {
        if (brief.Text.Length >= full.Text.Length || brief.Text.Length < LettersThatStandAlone) return false;
        if (brief.Text.AsSpan().Count(' ') < WordsThatStandAlone - 1) return false;
        return (full.Text.StartsWith(brief.Text, StringComparison.Ordinal) && full.Text[brief.Text.Length] == ' ')
            || full.Text.AsSpan(Math.Min(full.MainLength, full.Text.Length)).Trim().SequenceEqual(brief.Text);
    }

    private static void TakeAwayCommon(List<string> left, List<string> right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            var j = right.IndexOf(left[i]);
            if (j < 0) continue;
            left.RemoveAt(i--);
            right.RemoveAt(j);
        }
    }

    private static void TakeAwayMisspelt(List<string> left, List<string> right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            var j = right.FindIndex(word => Spelling.OneSlip(left[i], word));
            var (take, other) = j >= 0 ? (1, 1) : Divided(left, i, right, out j);
            if (j < 0) continue;
            left.RemoveRange(i--, take);
            right.RemoveRange(j, other);
        }
    }

    /// <summary>A word that the other side divides ("posttraumatic", "post traumatic").</summary>
    private static (int Left, int Right) Divided(List<string> left, int i, List<string> right, out int j)
    {
        for (j = 0; j + 1 < right.Count; j++)
            if (left[i].Length == right[j].Length + right[j + 1].Length && left[i].StartsWith(right[j], StringComparison.Ordinal)
                && left[i].EndsWith(right[j + 1], StringComparison.Ordinal)) return (1, 2);
        if (i + 1 < left.Count)
        {
            j = right.IndexOf(left[i] + left[i + 1]);
            if (j >= 0) return (2, 1);
        }
        j = -1;
        return default;
    }
}
