using EvidenceSynth.Intake.Data;
using EvidenceSynth.Protocols;
using EvidenceSynth.Selection;

namespace EvidenceSynth.Intake.Reviews;

/// <summary><c>excluded-reports.json</c>: the reports left out in full text, by the arm of the flow diagram that they came through.</summary>
static class ExcludedReportsFile
{
    public static IReadOnlyList<ExcludedReport> Read(DataNode file, Register<ExclusionReason> reasons) => file.Object(fields => (IReadOnlyList<ExcludedReport>)[
        .. fields["databasesAndRegisters"].List(report => report.Object(of => Report(of, reasons, foundByOtherMethods: false))),
        .. fields["otherMethods"].List(report => report.Object(of => Report(of, reasons, foundByOtherMethods: true)))]);

    private static ExcludedReport Report(FieldReader fields, Register<ExclusionReason> reasons, bool foundByOtherMethods) => new(
        fields["authors"].Text(), fields["year"].WholeNumber(), fields["title"].Text(), reasons.Find(fields["reason"]).Key, foundByOtherMethods,
        fields.Optional("richness")?.Choice<DataRichness>());
}
