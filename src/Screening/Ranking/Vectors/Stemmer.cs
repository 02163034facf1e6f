using Lucene.Net.Analysis.No;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace EvidenceSynth.Screening.Ranking.Vectors;

/// <summary>
/// Takes word endings off with the Snowball stemmers (Porter 2001) as Lucene carries them, and Lucene's light stemmer for Nynorsk,
/// which Snowball lacks. One instance serves one thread.
/// </summary>
sealed class Stemmer
{
    // A review's words repeat; remembering this many stems covers them without growing with the review.
    private const int Remembered = 200_000;

    private readonly Dictionary<(StemLanguage, string), string> _stems = [];
    private readonly Dictionary<StemLanguage, SnowballProgram> _programs = [];
    private readonly NorwegianLightStemmer _nynorsk = new(NorwegianStandard.NYNORSK);

    public string Stem(string word, StemLanguage language)
    {
        if (language == StemLanguage.None) return word;
        if (_stems.TryGetValue((language, word), out var stem)) return stem;
        stem = language == StemLanguage.Nynorsk ? StemNynorsk(word) : StemSnowball(word, language);
        if (_stems.Count >= Remembered) _stems.Clear();
        _stems[(language, word)] = stem;
        return stem;
    }

    private string StemNynorsk(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, _nynorsk.Stem(letters, letters.Length));
    }

    private string StemSnowball(string word, StemLanguage language)
    {
        if (!_programs.TryGetValue(language, out var program))
            _programs[language] = program = Program(language);
        program.SetCurrent(word);
        program.Stem();
        return program.Current;
    }

    private static SnowballProgram Program(StemLanguage language) => language switch
    {
        StemLanguage.English => new EnglishStemmer(),
        StemLanguage.Bokmal => new NorwegianStemmer(),
        StemLanguage.Danish => new DanishStemmer(),
        StemLanguage.Swedish => new SwedishStemmer(),
        StemLanguage.German => new GermanStemmer(),
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };
}
