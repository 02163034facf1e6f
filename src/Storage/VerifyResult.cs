using EvidenceSynth.Text;

namespace EvidenceSynth.Storage;

/// <summary>What the verifier found.</summary>
/// <param name="Ok">Nothing is broken.</param>
/// <param name="Checked">How many tables, triggers, stored values, reviews and history entries were looked at.</param>
public sealed record VerifyResult(bool Ok, int Checked, IReadOnlyList<BrokenInvariant> Broken);

/// <summary>One thing that must always hold and does not.</summary>
/// <param name="Invariant">Stable name: <c>integrity</c>, <c>foreign-keys</c>, <c>append-only</c>, <c>stored-values</c>, <c>snapshot</c> or <c>history</c>.</param>
/// <param name="Subject">The table, row or review, as the file names it.</param>
public sealed record BrokenInvariant(string Invariant, string Subject, Message Message);
