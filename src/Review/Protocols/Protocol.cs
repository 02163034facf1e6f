using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Protocols;

/// <summary>One row of the inclusion criteria, such as population or outcome.</summary>
public sealed record EligibilityCriterion(LocalizedText Name, LocalizedText Text);

/// <summary>A reason for leaving out a report, in the order in which reasons are tried: the first that fits is the one recorded (PRISMA 2020, item 16b).</summary>
/// <param name="Key">Stable short name, such as <c>wrong-focus</c>.</param>
/// <param name="Name">The reason as the report prints it.</param>
/// <param name="Deprioritises">True where the report is set aside by a criterion (such as data richness) and not found ineligible.</param>
public sealed record ExclusionReason(string Key, LocalizedText Name, bool Deprioritises = false)
{
    /// <summary>The key by which a protocol names the reason "another report of a study we have".</summary>
    public const string Duplicate = "duplicate";
}

/// <summary>
/// What the team decided before it saw the results: question, criteria, reasons, rules. Written as Markdown with front matter,
/// so that it can be read, printed and compared by anyone.
/// </summary>
/// <remarks>Refused: two reasons with one key.</remarks>
public sealed record Protocol
{
    public Protocol(LocalizedText question, LocalizedText aim, IReadOnlyList<EligibilityCriterion> inclusion, IReadOnlyList<LocalizedText> exclusion,
        IReadOnlyList<ExclusionReason> reasons, IReadOnlyList<string> tools, SuggestionRule rule, Confidence characteristicThreshold, string markdown)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(markdown);
        var doubled = reasons.GroupBy(reason => reason.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (doubled is not null)
            throw new RefusedException(new Message("error.reason-twice", doubled.Key));
        (Question, Aim, Inclusion, Exclusion, Reasons, Tools, Rule, CharacteristicThreshold, Markdown) =
            (question, aim, inclusion, exclusion, reasons, tools, rule, characteristicThreshold, markdown);
    }

    public LocalizedText Question { get; }
    public LocalizedText Aim { get; }
    public IReadOnlyList<EligibilityCriterion> Inclusion { get; }
    public IReadOnlyList<LocalizedText> Exclusion { get; }
    public IReadOnlyList<ExclusionReason> Reasons { get; }

    /// <summary>Keys of the appraisal tools that the team uses.</summary>
    public IReadOnlyList<string> Tools { get; }

    /// <summary>Which rule words the suggestion for the overall confidence in a finding.</summary>
    public SuggestionRule Rule { get; }

    /// <summary>The lowest confidence in a finding that may carry a characteristic of the integration matrix.</summary>
    public Confidence CharacteristicThreshold { get; }

    /// <summary>The protocol's text below its front matter.</summary>
    public string Markdown { get; }

    public ExclusionReason? Reason(string key) => Reasons.FirstOrDefault(reason => reason.Key == key);
}
