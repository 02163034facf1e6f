using EvidenceSynth.Text;

namespace EvidenceSynth.Studies;

/// <summary>Identity of a study within a review.</summary>
public readonly record struct StudyId(Guid Value);

/// <summary>Which of the two syntheses a study belongs to; a mixed-methods study belongs to both.</summary>
public enum Arm
{
    Qualitative,
    Quantitative,
    Mixed,
}

public enum StudyDesign
{
    RandomisedControlledTrial,
    NonRandomisedControlled,
    QuasiExperimental,
    CaseControl,
    CrossSectional,
    MixedMethods,
    Qualitative,
}

public enum PublicationType
{
    Article,
    Report,
    ArticleOrReport,
    MastersThesis,
    DoctoralThesis,
}

/// <summary>
/// A study as the synthesis sees it: one or more reports of one piece of research, under one canonical label.
/// The same fact is stored once; another value met elsewhere is a <see cref="Discrepancy"/>.
/// </summary>
/// <remarks>Refused: an alias that equals the label, no country, two counts for one group.</remarks>
public sealed record Study
{
    public required StudyId Id { get; init; }

    /// <summary>Stable citation key, such as <c>Bergman2019</c>.</summary>
    public required string Key { get; init; }

    /// <summary>First author's family name or names, as tables print it: "Bergman &amp; Chan".</summary>
    public required string Authors { get; init; }

    public required int Year { get; init; }
    public required Arm Arm { get; init; }
    public required StudyDesign Design { get; init; }
    public required PublicationType PublicationType { get; init; }

    /// <summary>ISO 3166 codes, with a subdivision where the paper names one (<c>GB-ENG</c>).</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    public required LocalizedText Aim { get; init; }

    /// <summary>Title of the main report; empty where it is not known.</summary>
    public string Title { get; init; } = "";

    /// <summary>Other names under which the study is cited ("Larsen AST et al. 2025").</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<ParticipantCount> Participants { get; init; } = [];

    /// <summary>Total number of informants where the study gives it; the counts per group may say less.</summary>
    public int? TotalInformants { get; init; }

    /// <summary>Level of school, a key of the glossary under <c>level.</c>; empty where it does not apply.</summary>
    public string SchoolLevel { get; init; } = "";

    /// <summary>How informants were found, keys of the glossary under <c>recruitment.</c>.</summary>
    public IReadOnlyList<string> Recruitment { get; init; } = [];

    public LocalizedText? Intervention { get; init; }

    /// <summary>Outcomes measured, keys of the glossary under <c>outcome.</c>.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    public IReadOnlyList<Discrepancy> Discrepancies { get; init; } = [];

    /// <summary>The one name by which every table and sentence calls the study.</summary>
    public string Label => $"{Authors} {Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>Takes part in the qualitative synthesis.</summary>
    public bool IsQualitative => Arm is Arm.Qualitative or Arm.Mixed;

    /// <summary>Checks what the type cannot say; called by whoever makes one from outside data.</summary>
    public Study Validated()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Key);
        ArgumentException.ThrowIfNullOrWhiteSpace(Authors);
        if (Year is < 1500 or > 2100)
            throw new RefusedException(new Message("error.study-year", Key, Year.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (Countries.Count == 0)
            throw new RefusedException(new Message("error.study-country", Key));
        if (Aliases.Contains(Label, StringComparer.Ordinal))
            throw new RefusedException(new Message("error.study-alias", Key, Label));
        var doubled = Participants.GroupBy(count => count.Groups, GroupSetComparer.Instance).FirstOrDefault(group => group.Count() > 1);
        if (doubled is not null)
            throw new RefusedException(new Message("error.study-participants-twice", Key));
        return this;
    }

    private sealed class GroupSetComparer : IEqualityComparer<IReadOnlyList<ParticipantGroup>>
    {
        public static readonly GroupSetComparer Instance = new();

        public bool Equals(IReadOnlyList<ParticipantGroup>? x, IReadOnlyList<ParticipantGroup>? y) => x!.Order().SequenceEqual(y!.Order());

        public int GetHashCode(IReadOnlyList<ParticipantGroup> groups) => groups.Sum(group => 1 << (int)group);
    }
}
