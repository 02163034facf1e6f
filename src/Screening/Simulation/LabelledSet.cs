using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Simulation;

/// <summary>A finished screening to replay: references in file order with what people decided.</summary>
public sealed record LabelledSet(string Name, IReadOnlyList<LabelledReference> References)
{
    public int Included => References.Count(reference => reference.Included);

    /// <summary>The same references with the title and abstract decision as the one to look for, where there is one.</summary>
    public LabelledSet OnAbstracts() =>
        new(Name, [.. References.Select(reference => reference with { Included = reference.IncludedOnAbstract ?? reference.Included, IncludedOnAbstract = null })]);
}

/// <summary>One reference of a finished screening.</summary>
/// <param name="Included">The decision that the simulation looks for.</param>
/// <param name="IncludedOnAbstract">The title and abstract decision where the file has it beside the final one; else null.</param>
public sealed record LabelledReference(string Id, ReferenceText Text, bool Included, bool? IncludedOnAbstract = null);
