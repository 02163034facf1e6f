using EvidenceSynth.Studies;
using EvidenceSynth.Text;

namespace EvidenceSynth.Integration;

/// <summary>Identity of an intervention within a review.</summary>
public readonly record struct InterventionId(Guid Value);

/// <summary>A measure that a study examined; one row of the matrix.</summary>
/// <param name="Type">Kind of intervention, a key of the glossary under <c>intervention.</c>.</param>
public sealed record Intervention(InterventionId Id, StudyId Study, LocalizedText Name, string Type);

/// <summary>Does the intervention have the characteristic? "No" and "not reported" are never merged.</summary>
public enum MatrixAnswer
{
    Yes,
    Partly,
    No,
    Unclear,
    NotReported,
    NotApplicable,
}

/// <summary>Where in the intervention's report the answer is supported.</summary>
public sealed record MatrixEvidence(string Quote, string Page);

/// <summary>One answer of the matrix. A cell without evidence is shown as unsupported.</summary>
public sealed record MatrixCell(InterventionId Intervention, CharacteristicId Characteristic, MatrixAnswer Answer, MatrixEvidence? Evidence)
{
    public bool IsSupported => Evidence is not null;
}
