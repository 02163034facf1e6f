using EvidenceSynth.Flow;
using EvidenceSynth.Intake.Data;
using EvidenceSynth.Protocols;
using EvidenceSynth.Sources;
using EvidenceSynth.Studies;

namespace EvidenceSynth.Intake.Reviews;

/// <summary><c>flow.json</c>: the numbers of the PRISMA 2020 flow diagram as the team recorded them.</summary>
static class FlowFile
{
    public static RecordedFlow Read(DataNode file, Register<ExclusionReason> reasons) => file.Object(fields => new RecordedFlow(
        fields["databasesAndRegisters"].Object(arm => Arm(arm, reasons)),
        fields.Optional("otherMethods")?.Object(arm => Arm(arm, reasons)),
        fields.List("parts", part => part.Object(Part))));

    private static FlowArm Arm(FieldReader fields, Register<ExclusionReason> reasons) => new FlowArm
    {
        Identified = fields["identified"].List(source => source.Object(Identified)),
        DuplicatesRemoved = fields.Count("duplicatesRemoved"),
        MarkedIneligibleByAutomation = fields.Count("markedIneligibleByAutomation"),
        RemovedForOtherReasons = fields.Count("removedForOtherReasons"),
        Screened = fields["screened"].WholeNumber(),
        ExcludedByPeople = fields["excludedByPeople"].WholeNumber(),
        ExcludedByMachine = fields.Count("excludedByMachine"),
        Sought = fields["sought"].WholeNumber(),
        NotRetrieved = fields.Count("notRetrieved"),
        Assessed = fields["assessed"].WholeNumber(),
        Excluded = fields.List("excluded", reason => reason.Object(of => Reason(of, reasons))),
        Deprioritised = fields.List("deprioritised", reason => reason.Object(of => Reason(of, reasons))),
        Included = fields["included"].WholeNumber(),
    }.Validated();

    private static IdentifiedCount Identified(FieldReader fields) =>
        new(fields["source"].Text(), fields["category"].Choice<SourceCategory>(), fields["records"].WholeNumber());

    private static ReasonCount Reason(FieldReader fields, Register<ExclusionReason> reasons) =>
        new(reasons.Find(fields["reason"]).Key, fields["reports"].WholeNumber());

    private static IncludedPart Part(FieldReader fields) =>
        new(fields["name"].Localized(), fields["studies"].WholeNumber(), fields["arms"].List(arm => arm.Choice<Arm>()));
}
