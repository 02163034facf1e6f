using EvidenceSynth.Findings;
using EvidenceSynth.History;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Desks;

/// <summary>What differs between two assessments, as history keeps it: levels by their key in the glossary, texts as written.</summary>
static class AssessmentChanges
{
    public static IReadOnlyList<FieldChange> Between(CerqualAssessment before, CerqualAssessment after, Language language)
    {
        var changes = new List<FieldChange>();
        foreach (var component in Cerqual.Components)
        {
            var (was, now) = (before[component], after[component]);
            Add(changes, $"CerqualComponent.{component}", Key(was?.Concern), Key(now?.Concern));
            Add(changes, $"because.{component}", was?.Because?.In(language), now?.Because?.In(language));
        }
        var (old, current) = (before.Overall, after.Overall);
        Add(changes, "history.overall", Key(old?.Level), Key(current?.Level));
        Add(changes, "history.explanation", old?.Explanation.In(language), current?.Explanation.In(language));
        Add(changes, "history.departure", old?.DepartureReason, current?.DepartureReason);
        if (changes.Count == 0 && old is not null && current is not null && old.JudgedOn != current.JudgedOn)
            changes.Add(new("history.confirmed", Key(old.Level), Key(current.Level)));
        return changes;
    }

    private static void Add(List<FieldChange> changes, string field, string? before, string? after)
    {
        if (before != after)
            changes.Add(new(field, before, after));
    }

    private static string? Key(Enum? value) => value is null ? null : $"{value.GetType().Name}.{value}";
}
