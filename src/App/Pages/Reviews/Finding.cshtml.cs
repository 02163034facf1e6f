using EvidenceSynth.App.Desks;
using EvidenceSynth.App.Web;
using EvidenceSynth.Findings;
using EvidenceSynth.History;
using Microsoft.AspNetCore.Mvc;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>The worksheet of one finding: evidence on the left, judgement on the right.</summary>
public sealed class FindingModel(ReviewDesk reviews, FindingDesk desk, LocalPerson person, Texts texts) : ReviewPage(reviews)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public FindingInput Input { get; set; } = new();

    public NumberedFinding Numbered { get; private set; } = null!;
    public FindingEvidence Evidence { get; private set; } = null!;
    public IReadOnlyList<HistoryEntry> History { get; private set; } = [];
    public IReadOnlyList<FieldFault> Faults { get; private set; } = [];

    /// <summary>What someone else saved while this person was writing; shown beside their own entries.</summary>
    public Finding? SavedByOther { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Input = FindingInput.Of(Numbered.Finding, texts.Language);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        // The form cannot send an unknown level or component, or more text than its fields take; what can is not guessed at.
        if (!ModelState.IsValid) return BadRequest();
        if (!await LoadAsync(cancellation)) return NotFound();
        var outcome = await desk.JudgeAsync(Snapshot, Numbered.Finding, Input, texts.Language, person.Sign(), cancellation);
        if (outcome.Saved is not null)
        {
            TempData["Saved"] = texts["finding.saved"];
            return RedirectToPage(new { review = Slug, id = Id });
        }
        (Faults, SavedByOther) = (outcome.Faults, outcome.SavedByOther);
        if (SavedByOther is not null)
        {
            // The person decides with both versions in sight; saving again then builds on what the other saved.
            Input.SeenRevision = SavedByOther.Revision;
            ModelState.Clear();
        }
        Response.StatusCode = SavedByOther is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        return Page();
    }

    public FieldFault? Fault(string field) => Faults.FirstOrDefault(fault => fault.Field == field);

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (Snapshot.Finding(new FindingId(Id)) is not { } numbered) return false;
        Numbered = numbered;
        Evidence = FindingEvidence.Of(Snapshot, numbered.Finding);
        History = await desk.HistoryAsync(Snapshot, numbered.Finding, cancellation);
        return true;
    }
}
