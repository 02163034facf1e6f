using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Duplicates.Comparison;

/// <summary>Says in words what the fields of a pair say, so that a person can check every merge and every question.</summary>
static class Explanation
{
    public static DuplicateMatch Match(string first, string second, double score, in PairEvidence pair)
    {
        var rule = Rule(pair);
        return new(first, second, rule, score, Reason(rule, pair));
    }

    public static DuplicateQuestion Question(string first, string second, double score, in PairEvidence pair, Obstacle obstacle) =>
        new(first, second, score, Reason(obstacle, pair));

    private static MatchRule Rule(in PairEvidence pair) =>
        pair.SameIdentifier ? MatchRule.Identifier
        : pair.SamePlace ? MatchRule.Place
        : pair.Abstract == Agreement.Same ? MatchRule.Abstract
        : MatchRule.Publication;

    private static Message Reason(Enum why, in PairEvidence pair)
    {
        var (same, different) = (Fields(pair, Agreement.Same), Fields(pair, Agreement.Different));
        var reason = same.Count == 0 ? new Message("duplicates.reason", why) : new Message("duplicates.reason-alike", why, same);
        return different.Count == 0 ? reason : new Message("duplicates.reason-different", reason, different);
    }

    private static List<object> Fields(in PairEvidence pair, Agreement agreement)
    {
        var title = pair.Title switch
        {
            TitleAgreement.Same or TitleAgreement.Spelling => Agreement.Same,
            TitleAgreement.Part or TitleAgreement.Unknown => Agreement.Close,
            _ => Agreement.Different,
        };
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
