using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>Says in words what the fields of a pair say, so that a person can check every merge and every question.</summary>
static class Explanation
{
    public static DuplicateMatch Match(string first, string second, double score, in PairEvidence pair)
    {
        var rule = Rule(pair);
        return new(first, second, rule, score, WithDifferences(new Message("duplicates.merged", rule, Fields(pair, Agreement.Same)), pair));
    }

    public static DuplicateQuestion Question(string first, string second, double score, in PairEvidence pair, Obstacle obstacle)
    {
        var same = Fields(pair, Agreement.Same);
        var asked = same.Count == 0 ? new Message("duplicates.asked-alike", obstacle) : new Message("duplicates.asked", obstacle, same);
        return new(first, second, score, WithDifferences(asked, pair));
    }

    private static MatchRule Rule(in PairEvidence pair) =>
        pair.SameIdentifier ? MatchRule.Identifier
        : pair.SamePlace ? MatchRule.Place
        : pair.Abstract == Agreement.Same ? MatchRule.Abstract
        : MatchRule.Publication;

    private static Message WithDifferences(Message message, in PairEvidence pair)
    {
        var different = Fields(pair, Agreement.Different);
        return different.Count == 0 ? message : new Message("duplicates.but", message, different);
    }

    private static List<object> Fields(in PairEvidence pair, Agreement agreement)
    {
        var title = pair.Title is TitleAgreement.Same or TitleAgreement.Spelling ? Agreement.Same
            : pair.Title is TitleAgreement.Part or TitleAgreement.Unknown ? Agreement.Close : Agreement.Different;
        var year = pair.YearsApart switch { null => Agreement.Unknown, 0 => Agreement.Same, _ => Agreement.Different };
        (ComparedField Field, Agreement Agreement)[] all =
        [
            (ComparedField.Title, title), (ComparedField.Authors, pair.Authors), (ComparedField.Year, year), (ComparedField.Journal, pair.Journal),
            (ComparedField.Volume, pair.Volume), (ComparedField.Issue, pair.Issue), (ComparedField.Pages, pair.Pages), (ComparedField.Doi, pair.Doi),
            (ComparedField.Pmid, pair.Pmid), (ComparedField.Abstract, pair.Abstract),
        ];
        return [.. all.Where(item => item.Agreement == agreement).Select(item => (object)item.Field)];
    }
}
