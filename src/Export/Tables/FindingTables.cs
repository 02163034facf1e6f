using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Export.Tables;

/// <summary>What the tables of findings have in common: themes as full-width rows, what stands above and below.</summary>
static class FindingTables
{
    public static int ThemesInUse(ReviewSnapshot review) => review.Findings.Select(finding => finding.Theme.Id).Distinct().Count();

    public static IReadOnlyList<Row> Rows(ReviewSnapshot review, ExportContext context, IReadOnlyList<FindingColumn> columns)
    {
        var rows = new List<Row>();
        foreach (var theme in review.Findings.GroupBy(finding => finding.Theme.Id))
        {
            var name = Passage.Of(theme.First().Theme.Name, context);
            rows.Add(new GroupRow(name with { Text = context.Text("table.group.finding-count", name.Text, theme.Count()) }));
            rows.AddRange(theme.Select(finding => new CellRow([.. columns.Select(column => column.Cell(finding, review, context))])));
        }
        return rows;
    }

    /// <summary>How many findings have each level, in words: "1 high confidence, 19 moderate confidence".</summary>
    public static string LevelCounts(ReviewSnapshot review, ExportContext context)
    {
        var judged = review.Findings.Select(finding => finding.Finding.Assessment.Overall?.Level).ToList();
        var counts = Enum.GetValues<Confidence>().Where(level => judged.Contains(level))
            .Select(level => context.Text("table.alt.level-count", judged.Count(other => other == level), level));
        if (judged.Contains(null))
            counts = counts.Append(context.Text("table.alt.not-judged-count", judged.Count(level => level is null)));
        return string.Join(", ", counts);
    }

    public static IReadOnlyList<PreambleLine> Preamble(ReviewSnapshot review, ExportContext context)
    {
        if (context.Preset == Preset.Fhi) return [];
        var studies = review.Findings.SelectMany(finding => finding.Finding.Studies).Distinct().Count();
        return
        [
            context.Preset == Preset.Lewin2018
                ? new(context.Text("table.preamble.objective"), Passage.Of(review.Protocol.Aim, context))
                : new(context.Text("table.preamble.question"), Passage.Of(review.Protocol.Question, context)),
            new(context.Text("table.preamble.scope"), new(context.Text("table.preamble.scope-text", studies, review.Findings.Count))),
        ];
    }

    /// <summary>The abbreviation, what each level in use means, and what a reader must know before relying on the table.</summary>
    public static IReadOnlyList<string> Footnotes(ReviewSnapshot review, ExportContext context)
    {
        var notes = new List<string> { context.Text("table.note.cerqual") };
        var levels = review.Findings.Select(finding => finding.Finding.Assessment.Overall?.Level).OfType<Confidence>().Distinct().Order();
        notes.AddRange(levels.Select(level => context.Text("table.note.level", level, context.Text($"Confidence.{level}.meaning"))));
        var stale = review.Findings.Where(finding => finding.Finding.Assessment.IsStale).Select(finding => (object)finding.Number).ToList();
        if (stale.Count > 0)
            notes.Add(context.Text("table.note.stale", stale));
        if (review.Findings.SelectMany(Texts).Any(text => text.LanguageShown(context.Language) != context.Language))
            notes.Add(context.Text("table.note.translation-missing"));
        return notes;
    }

    private static IEnumerable<LocalizedText> Texts(NumberedFinding finding) =>
    [
        finding.Theme.Name, finding.Finding.Statement,
        .. finding.Finding.Assessment.Judgements.Select(judgement => judgement.Because).OfType<LocalizedText>(),
        .. finding.Finding.Assessment.Overall is { } overall ? new[] { overall.Explanation } : [],
    ];
}
