using EvidenceSynth.Export;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

public sealed class WordInLibreOfficeTests
{
    [Theory]
    [InlineData("soqf", "Oppsummert funn", "Begrunnelse")]
    [InlineData("evidence-profile", "Koherens", "Relevans")]
    public void Shows_the_header_on_every_page_of_a_long_table(string id, params string[] headings)
    {
        using var office = new LibreOffice();
        var pages = office.Pages(Made.Export(id, ExportFormat.Docx, Made.In(Language.Bokmal), DemoReview.Snapshot));
        Assert.True(pages.Count > 2, $"{pages.Count} pages");
        // The last page may hold notes alone.
        Assert.All(pages.Take(pages.Count - 1), page => Assert.All(headings, heading => Assert.Contains(heading, page, StringComparison.Ordinal)));
    }

    [Fact]
    public void Tags_header_cells_and_figures_for_assistive_technology()
    {
        using var office = new LibreOffice();
        var structure = office.Structure(Made.Export("all", ExportFormat.Docx, Made.In(Language.English)));
        Assert.Contains("TH", structure, StringComparison.Ordinal);
        Assert.Contains("Figure", structure, StringComparison.Ordinal);
    }
}
