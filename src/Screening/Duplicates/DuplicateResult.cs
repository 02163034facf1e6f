using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Duplicates;

/// <summary>What a comparison found: groups of records that are one publication, and pairs that a person must judge.</summary>
/// <param name="Groups">Groups of two and more, ordered by their first id.</param>
/// <param name="Queue">Pairs to judge, likeliest first; no pair stands within a group or was judged before.</param>
public sealed record DuplicateResult(IReadOnlyList<DuplicateGroup> Groups, IReadOnlyList<DuplicateQuestion> Queue)
{
    /// <summary>Records beyond the first of each group.</summary>
    public int Removed => Groups.Sum(group => group.Ids.Count - 1);
}

/// <summary>Records of one publication.</summary>
/// <param name="Ids">At least two, in ordinal order.</param>
/// <param name="Links">The links that hold the group together, one fewer than its records.</param>
public sealed record DuplicateGroup(IReadOnlyList<string> Ids, IReadOnlyList<DuplicateMatch> Links);

/// <summary>Why two records are one publication.</summary>
/// <param name="Score">Points for one work (see docs/methods/deduplication.md); 0 for an earlier decision.</param>
public sealed record DuplicateMatch(string Id1, string Id2, MatchRule Rule, double Score, Message Reason);

/// <summary>A pair that a person is asked about, with what speaks for it and what stopped the automatic merge.</summary>
public sealed record DuplicateQuestion(string Id1, string Id2, double Score, Message Reason);

/// <summary>By which rule two records were joined; the names stand in the glossary.</summary>
public enum MatchRule
{
    /// <summary>The same DOI or PubMed number, and the same title.</summary>
    Identifier,
    /// <summary>The same title at the same volume and first page.</summary>
    Place,
    /// <summary>The same title and abstract by the same authors, nothing against it.</summary>
    Abstract,
    /// <summary>The same title, authors and journal, nothing against it.</summary>
    Publication,
    /// <summary>Joined before this comparison, by a person or by an earlier one.</summary>
    Earlier,
}
