using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Flow;

/// <summary>Records identified from one source.</summary>
public sealed record IdentifiedCount(string Source, SourceCategory Category, int Records);

/// <summary>Reports left out in full text for one of the protocol's reasons.</summary>
public sealed record ReasonCount(string ReasonKey, int Reports);

/// <summary>
/// One arm of the PRISMA 2020 flow diagram (databases and registers, or other methods), as counts.
/// Records excluded by people and by machine stand apart, as the diagram's footnote asks (Page et al. 2021).
/// </summary>
/// <remarks>Refused: negative counts.</remarks>
public sealed record FlowArm
{
    public required IReadOnlyList<IdentifiedCount> Identified { get; init; }
    public int DuplicatesRemoved { get; init; }
    /// <summary>Removed before screening by automation tools; not the records that a ranking left unread.</summary>
    public int MarkedIneligibleByAutomation { get; init; }
    public int RemovedForOtherReasons { get; init; }
    public required int Screened { get; init; }
    public required int ExcludedByPeople { get; init; }
    public int ExcludedByMachine { get; init; }
    public required int Sought { get; init; }
    public int NotRetrieved { get; init; }
    public required int Assessed { get; init; }
    /// <summary>Ineligible reports, one reason each.</summary>
    public IReadOnlyList<ReasonCount> Excluded { get; init; } = [];
    /// <summary>Eligible reports set aside by a criterion such as data richness.</summary>
    public IReadOnlyList<ReasonCount> Deprioritised { get; init; } = [];
    public required int Included { get; init; }

    public int TotalIdentified => Identified.Sum(source => source.Records);
    public int ReadByPeople => Screened - ExcludedByMachine;

    public FlowArm Validated()
    {
        int[] counts =
        [
            DuplicatesRemoved, MarkedIneligibleByAutomation, RemovedForOtherReasons, Screened, ExcludedByPeople, ExcludedByMachine, Sought, NotRetrieved, Assessed, Included,
            .. Identified.Select(source => source.Records), .. Excluded.Select(reason => reason.Reports), .. Deprioritised.Select(reason => reason.Reports),
        ];
        if (counts.Any(count => count < 0))
            throw new RefusedException(new Message("error.negative-count", counts.First(count => count < 0)));
        return this;
    }
}

/// <summary>How many included studies belong to one part of the synthesis, such as the qualitative one.</summary>
public sealed record IncludedPart(LocalizedText Name, int Studies, IReadOnlyList<Studies.Arm> Arms);

/// <summary>The flow of a review as recorded counts: the main arm, the other methods, and what was included.</summary>
public sealed record RecordedFlow(FlowArm DatabasesAndRegisters, FlowArm? OtherMethods, IReadOnlyList<IncludedPart> Parts)
{
    public int TotalIncluded => DatabasesAndRegisters.Included + (OtherMethods?.Included ?? 0);

    public IEnumerable<FlowArm> Arms => OtherMethods is null ? [DatabasesAndRegisters] : [DatabasesAndRegisters, OtherMethods];
}
