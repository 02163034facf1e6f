using EvidenceSynth.Export.Terms;
using EvidenceSynth.Studies;
using EvidenceSynth.Text;

namespace EvidenceSynth.Export.Tables;

/// <summary>Facts about a study as cells of a table. What the study does not state is said, never left blank.</summary>
static class StudyFacts
{
    public static string Countries(Study study, ExportContext context) =>
        string.Join(", ", study.Countries.Select(country => Glossary.Default.Find($"country.{country}", context.Language) ?? country));

    public static string Outcomes(Study study, ExportContext context) => Words(study.Outcomes, "outcome", context);

    public static string Recruitment(Study study, ExportContext context) => Words(study.Recruitment, "recruitment", context);

    public static string Level(Study study, ExportContext context) => Words(study.SchoolLevel.Length == 0 ? [] : [study.SchoolLevel], "level", context);

    public static Cell Text(LocalizedText? text, ExportContext context) =>
        text is null ? new(context.Text("table.cell.not-stated")) : new([Passage.Of(text, context)]);

    public static Cell Participants(Study study, ExportContext context)
    {
        var lines = study.Participants.Select(count => Participants(count, context)).ToList();
        if (study.TotalInformants is { } total)
            lines.Add(context.Text("table.cell.informants", total));
        return lines.Count == 0 ? new(context.Text("table.cell.not-stated")) : new([.. lines.Select(line => new Passage(line))]);
    }

    /// <summary>The overall judgements of the study, one for each tool that was used.</summary>
    public static Cell Limitations(Study study, ReviewSnapshot review, ExportContext context)
    {
        var steps = review.AppraisalsOf(study.Id).Select(appraisal => appraisal.OverallStep).ToList();
        return steps.Count == 0 || steps.Contains(null)
            ? new(context.Text("table.cell.not-judged"))
            : new([.. steps.Select(step => Passage.Of(step!.Name, context))]);
    }

    private static string Participants(ParticipantCount count, ExportContext context)
    {
        var groups = context.List([.. count.Groups.Select(group => context.Name(group))]);
        if (count.Number is not { } number) return groups;
        var key = "table.cell.participants" + (count.IsJoint ? "-joint" : "") + (count.Approximate ? "-approximate" : "");
        return context.Text(key, groups, number);
    }

    private static string Words(IReadOnlyList<string> keys, string set, ExportContext context) => keys.Count == 0
        ? context.Text("table.cell.not-stated")
        : context.List([.. keys.Select(key => Glossary.Default.Find($"{set}.{key}", context.Language) ?? key)]);
}
