using EvidenceSynth.App.Desks;
using EvidenceSynth.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EvidenceSynth.App.Pages;

/// <summary>The reviews on this machine.</summary>
public sealed class IndexModel(ReviewDesk desk) : PageModel
{
    public IReadOnlyList<ReviewSummary> Reviews { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Reviews = await desk.ListAsync(cancellation);
}
