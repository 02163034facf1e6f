namespace EvidenceSynth.Findings;

/// <summary>The four concern levels of a finding; a component that nobody has judged yet is null.</summary>
public readonly record struct CerqualProfile(Concern? MethodologicalLimitations, Concern? Coherence, Concern? Adequacy, Concern? Relevance)
{
    public Concern? this[CerqualComponent component] => component switch
    {
        CerqualComponent.MethodologicalLimitations => MethodologicalLimitations,
        CerqualComponent.Coherence => Coherence,
        CerqualComponent.Adequacy => Adequacy,
        CerqualComponent.Relevance => Relevance,
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };

    public IReadOnlyList<CerqualComponent> Missing
    {
        get
        {
            var profile = this;
            return [.. Cerqual.Components.Where(component => profile[component] is null)];
        }
    }

    public bool IsComplete => Missing.Count == 0;

    /// <summary>The components judged with this concern, in the order of the tables.</summary>
    public IReadOnlyList<CerqualComponent> With(Concern concern)
    {
        var profile = this;
        return [.. Cerqual.Components.Where(component => profile[component] == concern)];
    }

    /// <summary>No component is of more concern than in the other profile, and at least one is of less. Both must be complete.</summary>
    public bool Dominates(CerqualProfile other)
    {
        var profile = this;
        return IsComplete && other.IsComplete && profile != other && Cerqual.Components.All(component => profile[component] <= other[component]);
    }

    /// <summary>Exactly one component differs, by one level. Both must be complete.</summary>
    public bool IsNeighbourOf(CerqualProfile other)
    {
        var profile = this;
        return IsComplete && other.IsComplete && Cerqual.Components.Sum(component => Math.Abs((int)profile[component]! - (int)other[component]!)) == 1;
    }
}
