using EvidenceSynth.App.Desks;
using EvidenceSynth.Checks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>A page of one review: the address names it, and an unknown one is not found.</summary>
public abstract class ReviewPage(ReviewDesk desk) : PageModel
{
    protected ReviewDesk Desk { get; } = desk;

    [FromRoute(Name = "review")]
    public string Slug { get; set; } = "";

    public ReviewSnapshot Snapshot { get; private set; } = null!;

    /// <summary>What the consistency rules say of the review as it is now.</summary>
    public ConsistencyReport Report { get; private set; } = null!;

    /// <summary>Address of a page below the review, such as <c>findings/…</c>.</summary>
    public string At(string place) => $"/reviews/{Slug}{(place.Length == 0 ? "" : "/")}{place}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await Desk.OpenAsync(Slug, context.HttpContext.RequestAborted) is not { } snapshot)
        {
            context.Result = NotFound();
            return;
        }
        (Snapshot, Report) = (snapshot, ReviewDesk.Check(snapshot));
        await next();
    }
}
