using EvidenceSynth.Team;
using EvidenceSynth.Text;

namespace EvidenceSynth.Findings;

/// <summary>
/// The GRADE-CERQual assessment of one finding: up to four component judgements and the overall judgement.
/// The software words a suggestion; the judgement is a person's, and no score exists.
/// </summary>
/// <remarks>Refused: an overall judgement while a component is missing; a departure from the suggestion without a reason; another level with the explanation of the old one.</remarks>
public sealed record CerqualAssessment
{
    public static readonly CerqualAssessment Empty = new([], null);

    private readonly IReadOnlyDictionary<CerqualComponent, ComponentJudgement> _components;

    public CerqualAssessment(IEnumerable<ComponentJudgement> components, OverallJudgement? overall)
    {
        var judged = new Dictionary<CerqualComponent, ComponentJudgement>();
        foreach (var judgement in components)
            if (!judged.TryAdd(judgement.Component, judgement))
                throw new RefusedException(new Message("error.component-twice", judgement.Component));
        _components = judged;
        if (overall is not null && !Profile.IsComplete)
            throw new RefusedException(new Message("error.overall-without-components", Message.List(Profile.Missing)));
        Overall = overall;
    }

    public ComponentJudgement? this[CerqualComponent component] => _components.GetValueOrDefault(component);

    public IEnumerable<ComponentJudgement> Judgements => _components.Values.OrderBy(judgement => judgement.Component);

    public OverallJudgement? Overall { get; }

    public CerqualProfile Profile => new(
        this[CerqualComponent.MethodologicalLimitations]?.Concern, this[CerqualComponent.Coherence]?.Concern,
        this[CerqualComponent.Adequacy]?.Concern, this[CerqualComponent.Relevance]?.Concern);

    /// <summary>A component changed after the overall judgement was made.</summary>
    public bool IsStale => Overall is not null && Overall.JudgedOn != Profile;

    /// <summary>The assessment with one component judged anew. The overall judgement stays as it was and becomes stale if the concern differs.</summary>
    public CerqualAssessment With(ComponentJudgement judgement) =>
        new(_components.Values.Where(other => other.Component != judgement.Component).Append(judgement), Overall);

    /// <summary>The assessment with the overall confidence judged, on the components as they are now.</summary>
    public CerqualAssessment Judge(Confidence level, LocalizedText? explanation, string? departureReason, SuggestionRule rule, Signature signature)
    {
        if (!Profile.IsComplete)
            throw new RefusedException(new Message("error.overall-without-components", Message.List(Profile.Missing)));
        if (explanation is null)
            throw new RefusedException(new Message("error.overall-without-explanation"));
        if (Overall is { } before && before.Level != level && before.Explanation.Equals(explanation))
            throw new RefusedException(new Message("error.explanation-of-other-level", before.Level));
        var reason = string.IsNullOrWhiteSpace(departureReason) ? null : departureReason.Trim();
        var suggestion = Suggestion.For(Profile, rule)!;
        if (level != suggestion.Level && reason is null)
            throw new RefusedException(new Message("error.departure-without-reason", level, suggestion.Level));
        return new(_components.Values, new OverallJudgement(level, explanation, level == suggestion.Level ? null : reason, Profile, signature));
    }
}
