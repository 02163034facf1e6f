using EvidenceSynth.Protocols;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>
/// A second report of a study is linked to the study. Counted among the full texts found ineligible, it makes the review look stricter than it was
/// (PRISMA 2020 removes duplicates before screening and counts reports apart from studies).
/// </summary>
sealed class DuplicatesAreLinked : IConsistencyRule
{
    public string Id => "A22";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review)
    {
        var duplicates = review.ExcludedReports.Count(report => report.ReasonKey == ExclusionReason.Duplicate);
        if (duplicates > 0)
            yield return new(Id, Severity.Note, new Message("check.late-duplicates", duplicates), new("subject.excluded"), "excluded");
    }
}
