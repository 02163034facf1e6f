namespace EvidenceSynth.App.Web.Navigation;

/// <summary>How far a step of the work has come.</summary>
public enum StepState
{
    Todo,
    Active,
    Done,
}

/// <summary>One step of the work in the navigation.</summary>
/// <param name="Key">Name in the glossary under <c>nav.</c>.</param>
/// <param name="Place">Path below the review's address.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Count">The number that says how far, or null.</param>
/// <param name="Of">What the count is out of, or null.</param>
public sealed record Step(string Key, string Place, StepState State, int? Count, int? Of = null);

/// <summary>Steps that belong together, in the order of the work.</summary>
public sealed record StepGroup(string Key, IReadOnlyList<Step> Steps);
