using EvidenceSynth.Text;

namespace EvidenceSynth.Studies;

/// <summary>Who or what was counted.</summary>
public enum ParticipantGroup
{
    Pupils,
    Parents,
    Teachers,
    OtherSchoolStaff,
    Classes,
    Schools,
    Households,
}

/// <summary>How many took part from one group, or jointly from several ("pupils and parents, n = 15").</summary>
/// <remarks>Refused: no group, a group named twice, a negative number.</remarks>
public sealed record ParticipantCount
{
    public ParticipantCount(IReadOnlyList<ParticipantGroup> groups, int? number, bool approximate = false)
    {
        if (groups is null or { Count: 0 } || groups.Distinct().Count() != groups.Count)
            throw new RefusedException(new Message("error.participant-groups"));
        if (number < 0)
            throw new RefusedException(new Message("error.negative-count", number));
        (Groups, Number, Approximate) = (groups, number, approximate);
    }

    public IReadOnlyList<ParticipantGroup> Groups { get; }

    /// <summary>Null where the study names the group without a number.</summary>
    public int? Number { get; }

    /// <summary>The study says "about" or "nearly".</summary>
    public bool Approximate { get; }

    /// <summary>One number for several groups together.</summary>
    public bool IsJoint => Groups.Count > 1;
}

/// <summary>A second value for a fact, met elsewhere in the study's reports: kept beside the fact, never typed over it.</summary>
/// <param name="Fact">What it is about, a key of the glossary such as <c>study.participants</c>.</param>
/// <param name="Value">The other value as written.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Discrepancy(string Fact, LocalizedText Value, LocalizedText Place);
