using EvidenceSynth.Export.Figures;
using EvidenceSynth.Export.Tables;
using EvidenceSynth.Text;

namespace EvidenceSynth.Export;

/// <summary>Every export there is, in the order of the work.</summary>
public static class ExportCatalogue
{
    private static readonly ExportItem[] Single =
    [
        Figure("flow", (review, context) => review.Flow is { } flow ? PrismaFlowFigure.Of(flow, review, context) : null),
        Table("flow-table", (review, context) => review.Flow is { } flow ? FlowTable.Of(flow, review, context) : null),
        Table("excluded", ExcludedTable.Of),
        Table("char-quant", StudyTables.Quantitative),
        Table("char-qual", StudyTables.Qualitative),
        Table("appraisal", AppraisalOverview.Of),
        Table("soqf", SummaryOfFindings.Of),
        Table("evidence-profile", EvidenceProfile.Of),
        Table("characteristics", CharacteristicsTable.Of),
        Table("matrix", MatrixTable.Of),
    ];

    public static IReadOnlyList<ExportItem> All { get; } =
        [.. Single, new("all", [ExportFormat.Docx], (review, context) => [.. Single.SelectMany(item => item.Exhibits(review, context))])];

    /// <remarks>Refused: an id that is not there, with those that are.</remarks>
    public static ExportItem Find(string id) => All.FirstOrDefault(item => item.Id == id)
        ?? throw new RefusedException(new Message("export.unknown-item", id, string.Join(", ", All.Select(item => item.Id))));

    private static ExportItem Table(string id, Func<ReviewSnapshot, ExportContext, Table?> make) =>
        new(id, [ExportFormat.Docx, ExportFormat.Csv], (review, context) => make(review, context) is { Rows.Count: > 0 } table ? [table] : []);

    private static ExportItem Figure(string id, Func<ReviewSnapshot, ExportContext, Figure?> make) =>
        new(id, [ExportFormat.Svg, ExportFormat.Png, ExportFormat.Docx], (review, context) => make(review, context) is { } figure ? [figure] : []);
}
