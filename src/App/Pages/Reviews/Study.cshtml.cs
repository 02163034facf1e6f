using EvidenceSynth.App.Desks;
using EvidenceSynth.Studies;
using Microsoft.AspNetCore.Mvc;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>One study: all its facts, its appraisal, and the findings it feeds.</summary>
public sealed class StudyModel(ReviewDesk desk) : ReviewPage(desk)
{
    [FromRoute]
    public string Key { get; set; } = "";

    public Study Study { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (Snapshot.StudyByKey(Key) is not { } study) return NotFound();
        Study = study;
        return Page();
    }
}
