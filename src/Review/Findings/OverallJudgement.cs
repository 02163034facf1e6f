using EvidenceSynth.Team;
using EvidenceSynth.Text;

namespace EvidenceSynth.Findings;

/// <summary>
/// A person's judgement of the overall confidence in a finding, with the profile it was made on: when a component changes
/// afterwards the judgement is stale, and stays until a person has looked again.
/// </summary>
/// <param name="Level">How confident.</param>
/// <param name="Explanation">Why, as the table prints it.</param>
/// <param name="DepartureReason">Why the level differs from the suggestion; null where it does not, or where an imported judgement came without.</param>
/// <param name="JudgedOn">The four concerns when it was made.</param>
/// <param name="Signature">Who and when.</param>
public sealed record OverallJudgement(Confidence Level, LocalizedText Explanation, string? DepartureReason, CerqualProfile JudgedOn, Signature Signature);
