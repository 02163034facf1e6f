using EvidenceSynth.Findings;

namespace EvidenceSynth.Tests.Review.Findings;

/// <summary>Every complete profile, and short ways to write one.</summary>
static class Profiles
{
    /// <summary>All 256: four components with four concerns.</summary>
    public static IReadOnlyList<CerqualProfile> All { get; } =
    [
        .. from limitations in Enum.GetValues<Concern>()
           from coherence in Enum.GetValues<Concern>()
           from adequacy in Enum.GetValues<Concern>()
           from relevance in Enum.GetValues<Concern>()
           select new CerqualProfile(limitations, coherence, adequacy, relevance),
    ];

    /// <summary>Four digits in the order of the tables: 0 no or very minor, 3 serious, a dash where nobody has judged.</summary>
    public static CerqualProfile Of(string digits)
    {
        var concerns = digits.Select(digit => digit == '-' ? (Concern?)null : (Concern)(digit - '0')).ToList();
        return new(concerns[0], concerns[1], concerns[2], concerns[3]);
    }

    public static int Count(this CerqualProfile profile, Concern concern) => Cerqual.Components.Count(component => profile[component] == concern);

    public static CerqualProfile With(this CerqualProfile profile, CerqualComponent component, Concern? concern) => component switch
    {
        CerqualComponent.MethodologicalLimitations => profile with { MethodologicalLimitations = concern },
        CerqualComponent.Coherence => profile with { Coherence = concern },
        CerqualComponent.Adequacy => profile with { Adequacy = concern },
        _ => profile with { Relevance = concern },
    };
}
