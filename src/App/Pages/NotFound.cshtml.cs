using EvidenceSynth.App.Desks;
using EvidenceSynth.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EvidenceSynth.App.Pages;

/// <summary>An address that leads nowhere answers with the reviews that exist. Serves every method, because a post can miss too.</summary>
[IgnoreAntiforgeryToken]
public sealed class NotFoundModel(ReviewDesk desk) : PageModel
{
    public IReadOnlyList<ReviewSummary> Reviews { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Reviews = await desk.ListAsync(cancellation);

    public Task OnPostAsync(CancellationToken cancellation) => OnGetAsync(cancellation);
}
