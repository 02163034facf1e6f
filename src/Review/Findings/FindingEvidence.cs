using EvidenceSynth.Appraisal;
using EvidenceSynth.Studies;

namespace EvidenceSynth.Findings;

/// <summary>A contributing study with the overall judgement of its appraisal, if one was made.</summary>
public sealed record ContributingStudy(Study Study, StudyAppraisal? Appraisal);

/// <summary>What stands behind a finding, counted from the links: the material for the judgement of adequacy and methodological limitations.</summary>
public sealed record FindingEvidence
{
    private FindingEvidence(IReadOnlyList<ContributingStudy> studies, int qualitativeStudies) => (Studies, QualitativeStudies) = (studies, qualitativeStudies);

    public IReadOnlyList<ContributingStudy> Studies { get; }

    /// <summary>Studies in the review's qualitative synthesis, contributing or not.</summary>
    public int QualitativeStudies { get; }

    /// <summary>Informants of the contributing studies; studies that give no number count as none, see <see cref="StudiesWithoutNumber"/>.</summary>
    public int Informants => Studies.Sum(study => study.Study.TotalInformants ?? 0);

    public int StudiesWithoutNumber => Studies.Count(study => study.Study.TotalInformants is null);

    public int Theses => Studies.Count(study => study.Study.PublicationType is PublicationType.MastersThesis or PublicationType.DoctoralThesis);

    public IReadOnlyList<string> Countries => [.. Studies.SelectMany(study => study.Study.Countries).Distinct().Order(StringComparer.Ordinal)];

    public IReadOnlyList<ParticipantGroup> Groups =>
        [.. Studies.SelectMany(study => study.Study.Participants).SelectMany(count => count.Groups).Distinct().Order()];

    /// <summary>How many contributing studies have each overall judgement, from the fewest limitations to the most; null is "not judged".</summary>
    public IReadOnlyList<(ScaleStep? Step, int Studies)> Limitations =>
        [.. Studies.GroupBy(study => study.Appraisal?.OverallStep)
            .Select(group => (group.Key, group.Count()))
            .OrderBy(pair => pair.Key is null ? int.MaxValue : (int)pair.Key.Tone)];

    public static FindingEvidence Of(ReviewSnapshot review, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(review);
        var studies = finding.Studies.Select(id => new ContributingStudy(review.Study(id), review.AppraisalsOf(id).FirstOrDefault()));
        return new([.. studies], review.Studies.Count(study => study.IsQualitative));
    }
}
