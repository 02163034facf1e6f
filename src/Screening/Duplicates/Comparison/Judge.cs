using EvidenceSynth.Screening.Duplicates.Keys;

namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>What is done with a pair.</summary>
enum Verdict : byte
{
    Apart,
    Ask,
    Merge,
}

/// <summary>A pair as judged.</summary>
readonly record struct Judgement(Verdict Verdict, double Score, Obstacle Obstacle);

/// <summary>Two records, by their places in the list, and what is done with them.</summary>
readonly record struct JudgedPair(int First, int Second, Judgement Judgement);

/// <summary>Judges pairs in the light of the whole set of records.</summary>
sealed class Judge(IReadOnlyList<RecordKey> records, RecordSet set)
{
    public PairEvidence Evidence(int first, int second) => PairEvidence.Of(records[first], records[second], set);

    public Judgement Of(int first, int second)
    {
        var evidence = Evidence(first, second);
        var score = Score.Of(evidence);
        if (score < Score.Ask) return new(Verdict.Apart, score, Obstacle.LittleToGoOn);
        var obstacle = Obstacles.First(evidence, set.Recurs(records[first].Title) || set.Recurs(records[second].Title));
        if (obstacle != Obstacle.None) return new(Verdict.Ask, score, obstacle);
        return score >= Score.Merge ? new(Verdict.Merge, score, Obstacle.None) : new(Verdict.Ask, score, Obstacle.LittleToGoOn);
    }

    /// <summary>
    /// False for a pair whose fields contradict each other: no third record that is like both makes them one publication. A poor record
    /// (title, authors, year) is like both the congress abstract and the article, and would otherwise join the two.
    /// </summary>
    public bool MayMeet(int first, int second)
    {
        var evidence = Evidence(first, second);
        return Score.Of(evidence) >= Score.Conflict && Obstacles.First(evidence, recurring: false) is Obstacle.None or >= Obstacle.OtherAuthors;
    }
}
