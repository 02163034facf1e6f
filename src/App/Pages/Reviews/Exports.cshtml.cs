using EvidenceSynth.App.Desks;
using EvidenceSynth.Export;
using EvidenceSynth.Text;
using Microsoft.AspNetCore.Mvc;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>Everything that leaves, in a chosen language and house style.</summary>
public sealed class ExportsModel(ReviewDesk desk, ReportDesk reports) : ReviewPage(desk)
{
    [BindProperty(SupportsGet = true, Name = "language-of-export")]
    public string? ExportLanguage { get; set; }

    [BindProperty(SupportsGet = true)]
    public Preset Preset { get; set; }

    public Language Language => Languages.TryParse(ExportLanguage, out var language) ? language : Snapshot.Review.ReportLanguage;

    public IEnumerable<ExportItem> Items => ExportCatalogue.All.Where(item => item.Exhibits(Snapshot, reports.Context(Language, Preset)).Count > 0);

    public IActionResult OnGetFile(string what, string format)
    {
        try
        {
            var file = reports.Export(Snapshot, what ?? "", format ?? "", Language, Preset);
            return File(file.Content, file.MediaType, file.Name);
        }
        catch (RefusedException)
        {
            return NotFound();
        }
    }
}
