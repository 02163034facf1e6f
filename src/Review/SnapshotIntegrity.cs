using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth;

/// <summary>A snapshot holds together: every link has its end, and every name means one thing.</summary>
static class SnapshotIntegrity
{
    public static void Require(ReviewSnapshot review, IReadOnlyList<Finding> findings)
    {
        Distinct(review.Studies.Select(study => study.Id.Value.ToString()), "error.study-twice");
        Distinct(review.Studies.Select(study => study.Key), "error.study-key-twice");
        Distinct(review.Studies.SelectMany(study => study.Aliases.Append(study.Label)), "error.study-name-twice");
        Distinct(review.Themes.Select(theme => theme.Id.Value.ToString()), "error.theme-twice");
        Distinct(findings.Select(finding => finding.Id.Value.ToString()), "error.finding-twice");
        Distinct(review.Characteristics.Select(item => item.Id.Value.ToString()), "error.characteristic-twice");
        Distinct(review.Interventions.Select(item => item.Id.Value.ToString()), "error.intervention-twice");
        Distinct(review.Tools.Select(tool => tool.Key), "error.tool-twice");
        Distinct(review.MatrixCells.Select(cell => $"{cell.Intervention.Value}/{cell.Characteristic.Value}"), "error.cell-twice");

        var studies = review.Studies.Select(study => study.Id).ToHashSet();
        Known(findings.SelectMany(finding => finding.Studies), studies, "error.unknown-study");
        Known(review.Appraisals.Select(appraisal => appraisal.Study), studies, "error.unknown-study");
        Known(review.Appraisals.Select(appraisal => appraisal.Tool.Key), review.Tools.Select(tool => tool.Key).ToHashSet(), "error.unknown-tool");
        Known(review.Interventions.Select(intervention => intervention.Study), studies, "error.unknown-study");
        Known(findings.Select(finding => finding.Theme), review.Themes.Select(theme => theme.Id).ToHashSet(), "error.unknown-theme");
        Known(review.Characteristics.SelectMany(item => item.Findings), findings.Select(finding => finding.Id).ToHashSet(), "error.unknown-finding");
        Known(review.MatrixCells.Select(cell => cell.Characteristic), review.Characteristics.Select(item => item.Id).ToHashSet(), "error.unknown-characteristic");
        Known(review.MatrixCells.Select(cell => cell.Intervention), review.Interventions.Select(item => item.Id).ToHashSet(), "error.unknown-intervention");
        Known(review.ExcludedReports.Select(report => report.ReasonKey), review.Protocol.Reasons.Select(reason => reason.Key).ToHashSet(), "error.unknown-reason");
    }

    private static void Distinct(IEnumerable<string> names, string key)
    {
        var doubled = names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (doubled is not null)
            throw new RefusedException(new Message(key, doubled.Key));
    }

    private static void Known<T>(IEnumerable<T> used, HashSet<T> known, string key) where T : notnull
    {
        foreach (var item in used)
            if (!known.Contains(item))
                throw new RefusedException(new Message(key, item.ToString()!));
    }
}
