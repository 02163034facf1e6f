using EvidenceSynth.Studies;
using EvidenceSynth.Text;

namespace EvidenceSynth.Findings;

/// <summary>Identity of a finding; its number is derived from its place and may change, this does not.</summary>
public readonly record struct FindingId(Guid Value);

/// <summary>
/// A review finding: a statement, the studies that contribute to it, and the confidence in it. One stored statement serves every table.
/// </summary>
/// <remarks>Refused: a study that contributes twice, a negative revision.</remarks>
public sealed record Finding
{
    public Finding(FindingId id, ThemeId theme, LocalizedText shortName, LocalizedText statement, IReadOnlyList<StudyId> studies, CerqualAssessment assessment, int revision)
    {
        ArgumentNullException.ThrowIfNull(shortName);
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        if (studies.Distinct().Count() != studies.Count)
            throw new RefusedException(new Message("error.finding-study-twice", shortName));
        (Id, Theme, ShortName, Statement, Studies, Assessment, Revision) = (id, theme, shortName, statement, studies, assessment, revision);
    }

    public FindingId Id { get; }
    public ThemeId Theme { get; }
    public LocalizedText ShortName { get; }
    public LocalizedText Statement { get; }

    /// <summary>The studies whose data support the finding. Tables order them by the alphabet of their language.</summary>
    public IReadOnlyList<StudyId> Studies { get; }

    public CerqualAssessment Assessment { get; init; }

    /// <summary>How often the finding has changed; who saves names the revision they saw, so that nobody overwrites unseen.</summary>
    public int Revision { get; init; }
}

/// <summary>A finding with its number: its place when themes and findings are read in order.</summary>
public sealed record NumberedFinding(int Number, Theme Theme, Finding Finding);
