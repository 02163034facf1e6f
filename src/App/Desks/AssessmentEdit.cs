using EvidenceSynth.Findings;
using EvidenceSynth.Team;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Desks;

/// <summary>Carries a person's entries into an assessment, field by field, so that every fault is told at once and nothing untouched is signed anew.</summary>
static class AssessmentEdit
{
    public static (CerqualAssessment Assessment, IReadOnlyList<FieldFault> Faults) Apply(
        CerqualAssessment before, FindingInput input, Language language, SuggestionRule rule, Signature signature)
    {
        var faults = new List<FieldFault>();
        var assessment = before;
        foreach (var component in Cerqual.Components)
            Try(component.ToString(), faults, () => assessment = WithComponent(assessment, component, input, language, signature));
        if (input.WithOverall && faults.Count == 0)
            Try(nameof(FindingInput.Overall), faults, () => assessment = WithOverall(assessment, input, language, rule, signature));
        return (assessment, faults);
    }

    private static CerqualAssessment WithComponent(CerqualAssessment assessment, CerqualComponent component, FindingInput input, Language language, Signature signature)
    {
        var entered = input.Components.GetValueOrDefault(component);
        if (entered?.Concern is not { } concern)
            return assessment;
        var before = assessment[component];
        var because = Text(before?.Because, entered.Because, language);
        return before is not null && before.Concern == concern && Equals(before.Because, because)
            ? assessment
            : assessment.With(new ComponentJudgement(component, concern, because, signature));
    }

    private static CerqualAssessment WithOverall(CerqualAssessment assessment, FindingInput input, Language language, SuggestionRule rule, Signature signature)
    {
        if (input.Overall is not { } level)
            throw new RefusedException(new Message("error.overall-missing"));
        var before = assessment.Overall;
        var explanation = Text(before?.Explanation, input.Explanation, language);
        var unchanged = before is not null && !assessment.IsStale && before.Level == level && Equals(before.Explanation, explanation)
            && (before.DepartureReason ?? "") == (input.DepartureReason ?? "").Trim();
        return unchanged ? assessment : assessment.Judge(level, explanation, input.DepartureReason, rule, signature);
    }

    /// <summary>A text that falls back to another language is left alone unless the person wrote something else.</summary>
    private static LocalizedText? Text(LocalizedText? before, string? entered, Language language)
    {
        var text = entered?.Trim().ReplaceLineEndings("\n") ?? "";
        if (text.Length == 0) return null;
        if (before is null) return LocalizedText.Of(language, text);
        return before.In(language) == text ? before : before.With(language, text);
    }

    /// <summary>The field to mend, where a refusal of the whole judgement is about one of its texts.</summary>
    private static string? FieldOf(Message reason) => reason.Key switch
    {
        "error.departure-without-reason" => nameof(FindingInput.DepartureReason),
        "error.overall-without-explanation" or "error.explanation-of-other-level" => nameof(FindingInput.Explanation),
        _ => null,
    };

    private static void Try(string field, List<FieldFault> faults, Action edit)
    {
        try
        {
            edit();
        }
        catch (RefusedException refused)
        {
            faults.Add(new(FieldOf(refused.Reason) ?? field, refused.Reason));
        }
    }
}
