using EvidenceSynth.Findings;
using EvidenceSynth.History;
using EvidenceSynth.Storage;
using EvidenceSynth.Team;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Desks;

/// <summary>Judging findings: the domain decides what may stand, the store keeps it together with its history.</summary>
public sealed class FindingDesk(ReviewStore store)
{
    public Task<IReadOnlyList<HistoryEntry>> HistoryAsync(ReviewSnapshot review, Finding finding, CancellationToken cancellation) =>
        store.HistoryAsync(review.Review.Id, finding.Id.Value, cancellation);

    public async Task<FindingOutcome> JudgeAsync(ReviewSnapshot review, Finding finding, FindingInput input, Language language, Signature signature,
        CancellationToken cancellation)
    {
        if (input.SeenRevision != finding.Revision)
            return FindingOutcome.Overtaken(finding);

        var (assessment, faults) = AssessmentEdit.Apply(finding.Assessment, input, language, review.Protocol.Rule, signature);
        if (faults.Count > 0)
            return FindingOutcome.Refused(faults);
        var changes = AssessmentChanges.Between(finding.Assessment, assessment, language);
        if (changes.Count == 0)
            return FindingOutcome.Done(finding);

        var changed = finding with { Assessment = assessment, Revision = finding.Revision + 1 };
        var entry = new HistoryEntry(review.Review.Id, signature, nameof(Finding), finding.Id.Value,
            input.WithOverall ? "judge-overall" : "judge-components", changes, input.WithOverall ? assessment.Overall!.DepartureReason : null);
        try
        {
            await store.SaveFindingAsync(review.Review.Id, changed, finding.Revision, entry, cancellation);
            return FindingOutcome.Done(changed);
        }
        catch (StaleRevisionException overtaken)
        {
            return FindingOutcome.Overtaken(overtaken.Current);
        }
    }
}
