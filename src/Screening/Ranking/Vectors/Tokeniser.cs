namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>
/// Lower-case words of two and more letters, digits or underscores: the token rule <c>\b\w\w+\b</c> of scikit-learn's vectoriser,
/// which ASReview's models use.
/// </summary>
static class Tokeniser
{
    public static void AddWords(string text, List<string> words)
    {
        var lower = text.ToLowerInvariant();
        for (var start = 0; start < lower.Length;)
        {
            if (!IsWordCharacter(lower[start]))
            {
                start++;
                continue;
            }
            var end = start + 1;
            while (end < lower.Length && IsWordCharacter(lower[end])) end++;
            if (end - start > 1) words.Add(lower[start..end]);
            start = end;
        }
    }

    private static bool IsWordCharacter(char character) => char.IsLetter(character) || char.IsNumber(character) || character == '_';
}
