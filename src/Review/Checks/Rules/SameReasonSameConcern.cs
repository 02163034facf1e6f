using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>One and the same sentence cannot explain two levels of concern about a component.</summary>
sealed class SameReasonSameConcern : IConsistencyRule
{
    public string Id => "A10";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
        from component in Cerqual.Components
        from reason in review.Findings
            .Where(finding => finding.Finding.Assessment[component]?.Because is not null)
            .GroupBy(finding => Normalised(finding.Finding.Assessment[component]!.Because!), StringComparer.Ordinal)
        where reason.Select(finding => finding.Finding.Assessment[component]!.Concern).Distinct().Count() > 1
        let findings = reason.ToList()
        select this.About(Severity.Warning, findings, new Message("check.same-reason", component, findings[0].Finding.Assessment[component]!.Because!,
            Message.List(findings.Select(finding => new Message("check.finding-with-level", finding.Number, finding.Finding.Assessment[component]!.Concern)))));

    private static string Normalised(LocalizedText because) =>
        string.Join(' ', because.In(because.Source).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
