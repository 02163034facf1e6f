namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>Likeness of single folded words.</summary>
static class Spelling
{
    private const int ShortestThatMayDiffer = 5;

    /// <summary>
    /// True for one slip (a letter more, less, other or swapped) in a word of five letters or more without digits.
    /// Two slips are not allowed: they would join hyperglycaemia with hypoglycaemia and interstate with intrastate.
    /// </summary>
    public static bool OneSlip(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length > second.Length) return OneSlip(second, first);
        if (first.Length < ShortestThatMayDiffer || second.Length - first.Length > 1) return false;
        if (first.ContainsAnyInRange('0', '9') || second.ContainsAnyInRange('0', '9')) return false;
        var start = first.CommonPrefixLength(second);
        if (start == first.Length) return true;
        var left = first[start..];
        var right = second[start..];
        if (first.Length != second.Length) return left.SequenceEqual(right[1..]);
        if (left[1..].SequenceEqual(right[1..])) return true;
        return left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
    }

    /// <summary>Edit distance (Levenshtein), for the few letters by which two titles differ.</summary>
    public static int Distance(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<int> row = second.Length < 512 ? stackalloc int[second.Length + 1] : new int[second.Length + 1];
        for (var j = 0; j <= second.Length; j++) row[j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (first[i - 1] == second[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }
        return row[second.Length];
    }
}
