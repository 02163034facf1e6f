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

/// <summary>Judges pairs in the light of the whole set of records.</summary>
sealed class Judge(IReadOnlyList<RecordKey> records, RecordSet set)
{
    public PairEvidence Evidence(int first, int second) => PairEvidence.Of(records[first], records[second], set.IssuesCount);

    public Judgement Of(int first, int second)
    {
        var evidence = Evidence(first, second);
        var score = Score.Of(evidence);
        if (score < Score.Ask) return new(Verdict.Apart, score, Obstacle.LittleToGoOn);
        var obstacle = Obstacles.First(evidence, set.Recurs(records[first].Title) || set.Recurs(records[second].Title));
        if (obstacle == Obstacle.None) return new(score >= Score.Merge ? Verdict.Merge : Verdict.Ask, score, score >= Score.Merge ? Obstacle.None : Obstacle.LittleToGoOn);
        return new(Verdict.Ask, score, obstacle);
    }

    /// <summary>False for a pair that contradicts itself so plainly that no third record can make it one publication.</summary>
    public bool MayMeet(int first, int second)
    {
        var evidence = Evidence(first, second);
        return evidence.Pmid != Agreement.Different && evidence.SameKind && Score.Of(evidence) >= Score.Conflict;
    }
}
