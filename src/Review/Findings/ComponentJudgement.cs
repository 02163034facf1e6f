using EvidenceSynth.Team;
using EvidenceSynth.Text;

namespace EvidenceSynth.Findings;

/// <summary>A person's judgement of one component: the level of concern and, above "no or very minor", why.</summary>
/// <remarks>Refused: a concern above "no or very minor" without its reason (the evidence profile prints one in each cell: Lewin et al. 2018, paper 2, table 3).</remarks>
public sealed record ComponentJudgement
{
    public ComponentJudgement(CerqualComponent component, Concern concern, LocalizedText? because, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (concern > Concern.NoOrVeryMinor && because is null)
            throw new RefusedException(new Message("error.concern-without-reason", component, concern));
        (Component, Concern, Because, Signature) = (component, concern, because, signature);
    }

    public CerqualComponent Component { get; }
    public Concern Concern { get; }
    public LocalizedText? Because { get; }
    public Signature Signature { get; }
}
