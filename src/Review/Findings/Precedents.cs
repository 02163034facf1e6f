namespace EvidenceSynth.Findings;

/// <summary>How this review has judged before: findings with the same four concerns, and findings one step away in one component.</summary>
/// <param name="Same">Judged findings with the same profile, in number order.</param>
/// <param name="Neighbours">Judged findings whose profile differs in one component by one level.</param>
public sealed record Precedents(IReadOnlyList<NumberedFinding> Same, IReadOnlyList<NumberedFinding> Neighbours)
{
    public static Precedents For(FindingId finding, CerqualProfile profile, IEnumerable<NumberedFinding> findings)
    {
        var others = findings.Where(other => other.Finding.Id != finding && other.Finding.Assessment.Overall is not null).ToList();
        return profile.IsComplete
            ? new([.. others.Where(other => other.Finding.Assessment.Profile == profile)], [.. others.Where(other => other.Finding.Assessment.Profile.IsNeighbourOf(profile))])
            : new([], []);
    }

    /// <summary>The same concerns have led to another overall level somewhere in the review.</summary>
    public bool Disagree(Confidence level) => Same.Any(other => other.Finding.Assessment.Overall!.Level != level);
}
