using System.ComponentModel.DataAnnotations;
using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Desks;

/// <summary>What a person entered for one component.</summary>
public sealed class ComponentInput
{
    public Concern? Concern { get; set; }

    [StringLength(FindingInput.LongestText)]
    public string? Because { get; set; }
}

/// <summary>What a person entered on the worksheet of a finding, in the language they write in.</summary>
public sealed class FindingInput
{
    /// <summary>Twice what the fields take, because a browser sends a line break as two characters.</summary>
    public const int LongestText = 8000;

    public Dictionary<CerqualComponent, ComponentInput> Components { get; set; } = [];
    public Confidence? Overall { get; set; }

    [StringLength(LongestText)]
    public string? Explanation { get; set; }

    [StringLength(LongestText)]
    public string? DepartureReason { get; set; }

    /// <summary>The revision of the finding that the person saw.</summary>
    public int SeenRevision { get; set; }

    /// <summary>True to judge the overall confidence as well; false to keep it, which makes it stale where a concern changed.</summary>
    public bool WithOverall { get; set; }

    public static FindingInput Of(Finding finding, Language language) => new()
    {
        Components = Cerqual.Components.ToDictionary(component => component, component => new ComponentInput
        {
            Concern = finding.Assessment[component]?.Concern,
            Because = finding.Assessment[component]?.Because?.In(language),
        }),
        Overall = finding.Assessment.Overall?.Level,
        Explanation = finding.Assessment.Overall?.Explanation.In(language),
        DepartureReason = finding.Assessment.Overall?.DepartureReason,
        SeenRevision = finding.Revision,
    };
}

/// <summary>One field that was refused: its name in the form and what to do about it.</summary>
public sealed record FieldFault(string Field, Message Message);

/// <summary>What came of saving: either the finding as it is now, or the faults to mend, or the version that someone else saved meanwhile.</summary>
public sealed record FindingOutcome(Finding? Saved, IReadOnlyList<FieldFault> Faults, Finding? SavedByOther)
{
    public static FindingOutcome Done(Finding finding) => new(finding, [], null);
    public static FindingOutcome Refused(IReadOnlyList<FieldFault> faults) => new(null, faults, null);
    public static FindingOutcome Overtaken(Finding current) => new(null, [], current);
}
