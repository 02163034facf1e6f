namespace EvidenceSynth.Checks;

/// <summary>One testable statement about a whole review. The glossary holds its name under <c>rule.{Id}</c>.</summary>
public interface IConsistencyRule
{
    /// <summary>Stable id, as docs/reference/consistency-rules.md lists it.</summary>
    string Id { get; }

    IEnumerable<CheckItem> Check(ReviewSnapshot review);
}
