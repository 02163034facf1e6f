using EvidenceSynth.Appraisal;
using EvidenceSynth.Findings;
using EvidenceSynth.Flow;
using EvidenceSynth.Integration;
using EvidenceSynth.Protocols;
using EvidenceSynth.Selection;
using EvidenceSynth.Sources;
using EvidenceSynth.Studies;
using EvidenceSynth.Text;

namespace EvidenceSynth;

/// <summary>
/// A whole review at one moment, immutable: what storage builds, and what checks and exports take. Every table, figure, check and number is a pure
/// function of it. References appear as counts only.
/// </summary>
/// <remarks>
/// Refused: anything that points at a study, theme, finding, characteristic or intervention that is not there; two things under one identity;
/// two studies under one key or name.
/// </remarks>
public sealed record ReviewSnapshot
{
    private readonly Dictionary<StudyId, Study> _studies;

    public ReviewSnapshot(Review review, Protocol protocol, IReadOnlyList<SearchSource> sources, RecordedFlow? flow, IReadOnlyList<ExcludedReport> excludedReports,
        IReadOnlyList<Study> studies, IReadOnlyList<AppraisalTool> tools, IReadOnlyList<StudyAppraisal> appraisals,
        IReadOnlyList<Theme> themes, IReadOnlyList<Finding> findings,
        IReadOnlyList<Characteristic> characteristics, IReadOnlyList<Intervention> interventions, IReadOnlyList<MatrixCell> matrixCells)
    {
        (Review, Protocol, Sources, Flow, ExcludedReports) = (review, protocol, sources, flow, excludedReports);
        (Studies, Tools, Appraisals, Themes) = (studies, tools, appraisals, themes);
        (Characteristics, Interventions, MatrixCells) = (characteristics, interventions, matrixCells);
        SnapshotIntegrity.Require(this, findings);
        _studies = studies.ToDictionary(study => study.Id);
        Findings = [.. themes.SelectMany(theme => findings.Where(finding => finding.Theme == theme.Id).Select(finding => (theme, finding)))
            .Select((pair, index) => new NumberedFinding(index + 1, pair.theme, pair.finding))];
    }

    public Review Review { get; }
    public Protocol Protocol { get; }
    public IReadOnlyList<SearchSource> Sources { get; }

    /// <summary>Null until numbers are recorded.</summary>
    public RecordedFlow? Flow { get; init; }

    public IReadOnlyList<ExcludedReport> ExcludedReports { get; }
    public IReadOnlyList<Study> Studies { get; }
    public IReadOnlyList<AppraisalTool> Tools { get; }
    public IReadOnlyList<StudyAppraisal> Appraisals { get; }

    /// <summary>Themes in the order that numbers the findings.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>Findings in order, with their numbers.</summary>
    public IReadOnlyList<NumberedFinding> Findings { get; }

    public IReadOnlyList<Characteristic> Characteristics { get; }
    public IReadOnlyList<Intervention> Interventions { get; }
    public IReadOnlyList<MatrixCell> MatrixCells { get; }

    public Study Study(StudyId id) => _studies[id];

    public Study? StudyByKey(string key) => Studies.FirstOrDefault(study => study.Key == key);

    public NumberedFinding? Finding(FindingId id) => Findings.FirstOrDefault(finding => finding.Finding.Id == id);

    public IEnumerable<NumberedFinding> FindingsOf(StudyId study) => Findings.Where(finding => finding.Finding.Studies.Contains(study));

    public IEnumerable<StudyAppraisal> AppraisalsOf(StudyId study) => Appraisals.Where(appraisal => appraisal.Study == study);
}
