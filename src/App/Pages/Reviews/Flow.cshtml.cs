using EvidenceSynth.App.Desks;
using EvidenceSynth.App.Web;
using EvidenceSynth.Export;
using EvidenceSynth.Export.Figures;
using EvidenceSynth.Export.Tables;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>The PRISMA flow diagram, the same numbers as a table, and the equations behind the arrows.</summary>
public sealed class FlowModel(ReviewDesk desk, ReportDesk reports, Texts texts) : ReviewPage(desk)
{
    public Figure? Diagram { get; private set; }
    public Table? Table { get; private set; }

    public void OnGet()
    {
        if (Snapshot.Flow is not { } flow) return;
        var context = reports.Context(texts.Language, Preset.Fhi);
        Diagram = PrismaFlowFigure.Of(flow, Snapshot, context);
        Table = FlowTable.Of(flow, Snapshot, context);
    }
}
