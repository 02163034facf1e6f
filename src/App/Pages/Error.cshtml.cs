using EvidenceSynth.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EvidenceSynth.App.Pages;

/// <summary>Something failed. A refusal says its reason; anything else says that nothing was saved and where to look.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(Duration = 0, Location = ResponseCacheLocation.None, NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public Message? Reason { get; private set; }

    public void OnGet() => Reason = (HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error as RefusedException)?.Reason;

    public void OnPost() => OnGet();
}
