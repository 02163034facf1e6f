using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Export.Tables;

/// <summary>A column of a table of findings: its heading, and its cell for one finding.</summary>
sealed record FindingColumn(Func<ExportContext, Column> Heading, Func<NumberedFinding, ReviewSnapshot, ExportContext, Cell> Cell);

/// <summary>The columns that the summary of findings and the evidence profile are put together from.</summary>
static class FindingColumns
{
    public static FindingColumn Number { get; } = new(
        context => new(context.Text("table.column.number"), 0.55, ColumnKind.Number),
        (finding, _, context) => new(context.Number(finding.Number)));

    public static FindingColumn Statement(double share) => new(
        context => new(context.Text("table.column.finding"), share, ColumnKind.RowHeading),
        (finding, _, context) => new([Passage.Of(finding.Finding.Statement, context)]));

    public static FindingColumn Confidence(double share) => new(
        context => new(context.Text("table.column.confidence"), share),
        (finding, _, context) => finding.Finding.Assessment.Overall is { } overall
            ? new(context.Name(overall.Level), Swatches.Of(overall.Level))
            : new(context.Text("table.cell.not-judged")));

    public static FindingColumn Explanation(double share) => new(
        context => new(context.Text("table.column.explanation"), share),
        (finding, _, context) => finding.Finding.Assessment.Overall is { } overall ? new([Passage.Of(overall.Explanation, context)]) : new(""));

    public static FindingColumn Studies(double share) => new(
        context => new(context.Text("table.column.studies"), share),
        (finding, review, context) =>
        {
            var studies = finding.Finding.Studies.Select(review.Study);
            return new(string.Join("; ", new AlphabeticalOrder(context.Language).Sort(studies).Select(study => study.Label)));
        });

    public static FindingColumn Component(CerqualComponent component, double share) => new(
        context => new(context.Name(component), share, Group: context.Text("table.column.components")),
        (finding, _, context) => finding.Finding.Assessment[component] is { } judgement
            ? new([new(context.Name(judgement.Concern), Chip: Swatches.Of(judgement.Concern)), .. Because(judgement, context)])
            : new(context.Text("table.cell.not-judged")));

    private static IEnumerable<Passage> Because(ComponentJudgement judgement, ExportContext context) =>
        judgement.Because is LocalizedText because ? [Passage.Of(because, context)] : [];
}
