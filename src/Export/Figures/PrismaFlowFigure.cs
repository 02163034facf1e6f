using EvidenceSynth.Export.Tables;
using EvidenceSynth.Flow;

namespace EvidenceSynth.Export.Figures;

/// <summary>
/// The PRISMA 2020 flow diagram (Page et al. 2021): databases and registers at the left, other methods in grey at the right, what people and what
/// automation tools excluded apart, reasons from the most frequent to the least. Text is set to the left, because the boxes hold lists.
/// </summary>
public static class PrismaFlowFigure
{
    public static Figure Of(RecordedFlow flow, ReviewSnapshot review, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(context);
        var arms = flow.Arms.Select((arm, index) => new FlowColumn(arm, index == 1, review, context)).ToList();
        var included = new FlowBox(FlowLayout.MainWidth, Included(flow, context));
        var scene = new FlowLayout(arms, included, context).Scene(context.Text("figure.flow.title"), Describe(flow, context));
        return new("flow", context.Text("figure.caption.flow", flow.Arms.Sum(arm => arm.TotalIdentified), flow.TotalIncluded), scene,
            flow.OtherMethods is null ? Orientation.Portrait : Orientation.Landscape);
    }

    private static IEnumerable<FlowLine> Included(RecordedFlow flow, ExportContext context) =>
        flow.Parts.Select(part => new FlowLine(part.Name.In(context.Language), context.Number(part.Studies)))
            .Prepend(new(context.Text("figure.flow.included"), context.Number(flow.TotalIncluded), Bold: true));

    private static string Describe(RecordedFlow flow, ExportContext context) => string.Join(" ", flow.Arms
        .Select((arm, index) => context.Text("figure.flow.description", FlowSteps.Heading(arm, index == 1, context), arm.TotalIdentified, arm.Screened, arm.ExcludedByPeople, arm.ExcludedByMachine, arm.Assessed, arm.Included))
        .Append(context.Text("figure.flow.total", flow.TotalIncluded)));
}
