using EvidenceSynth.Findings;
using EvidenceSynth.Integration;
using EvidenceSynth.Studies;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>How items name what they are about, and where that can be mended.</summary>
static class Subjects
{
    public static CheckItem About(this IConsistencyRule rule, Severity severity, NumberedFinding finding, Message message) =>
        new(rule.Id, severity, message, new("subject.finding", finding.Number, finding.Finding.ShortName), $"findings/{finding.Finding.Id.Value}");

    /// <summary>About several findings at once; mended at the first.</summary>
    public static CheckItem About(this IConsistencyRule rule, Severity severity, IReadOnlyList<NumberedFinding> findings, Message message) =>
        new(rule.Id, severity, message, new("subject.findings", Numbers(findings)), $"findings/{findings[0].Finding.Id.Value}");

    public static CheckItem About(this IConsistencyRule rule, Severity severity, Study study, Message message) =>
        new(rule.Id, severity, message, new("subject.study", study.Label), $"studies/{study.Key}");

    public static CheckItem About(this IConsistencyRule rule, Severity severity, Characteristic characteristic, Message message) =>
        new(rule.Id, severity, message, new("subject.characteristic", characteristic.Name), "matrix");

    public static object Numbers(IEnumerable<NumberedFinding> findings) => Message.List(findings.Select(finding => finding.Number));

    /// <summary>Findings with their levels: "4 (low confidence), 19 (moderate confidence)".</summary>
    public static object NumbersWithLevels(IEnumerable<NumberedFinding> findings) =>
        Message.List(findings.Select(finding => new Message("check.finding-with-level", finding.Number, finding.Finding.Assessment.Overall!.Level)));

    /// <summary>A profile as the concerns in it that say something.</summary>
    public static object InWords(this CerqualProfile profile)
    {
        var concerns = Cerqual.Components.Where(component => profile[component] > Concern.NoOrVeryMinor)
            .Select(component => new Message("check.concern", component, profile[component]!)).ToList();
        return concerns.Count == 0 ? new Message("check.no-concerns") : Message.List(concerns);
    }

    /// <summary>The findings that have an overall level, which is what rules about levels compare.</summary>
    public static IEnumerable<NumberedFinding> Judged(this ReviewSnapshot review) =>
        review.Findings.Where(finding => finding.Finding.Assessment.Overall is not null);
}
