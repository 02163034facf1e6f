using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>
/// CERQual is applied to a finding, which takes a sentence; applying it to a theme title is among its misuses
/// (Wainwright et al. 2023, table 2, question 3).
/// </summary>
sealed class StatementIsAFinding : IConsistencyRule
{
    private const int FewestWords = 12;

    public string Id => "C5";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review)
    {
        foreach (var finding in review.Findings)
        {
            if (RepeatsTheme(finding))
                yield return this.About(Severity.Warning, finding, new Message("check.statement-is-theme", finding.Theme.Name));
            else if (Words(finding.Finding.Statement) is var words and < FewestWords)
                yield return this.About(Severity.Warning, finding, new Message("check.statement-short", words));
        }
    }

    private static bool RepeatsTheme(NumberedFinding finding) => finding.Finding.Statement.Available.Intersect(finding.Theme.Name.Available).Any(language =>
        string.Equals(finding.Finding.Statement.In(language).TrimEnd('.'), finding.Theme.Name.In(language), StringComparison.OrdinalIgnoreCase));

    private static int Words(LocalizedText text) => text.In(text.Source).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
