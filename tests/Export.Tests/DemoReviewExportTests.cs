using EvidenceSynth.Export;
using EvidenceSynth.Export.Figures;
using EvidenceSynth.Export.Tables;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

public sealed class DemoReviewExportTests
{
    private static T Exhibit<T>(string id) where T : Exhibit => (T)ExportCatalogue.Find(id).Exhibits(DemoReview.Snapshot, Made.In(Language.Bokmal)).Single();

    [Fact]
    public void The_summary_holds_33_findings_in_7_themes_and_counts_the_levels()
    {
        var table = Exhibit<Table>("soqf");
        Assert.Equal(33, table.Rows.OfType<CellRow>().Count());
        Assert.Equal(7, table.Rows.OfType<GroupRow>().Count());
        Assert.Contains("1 høy tillit, 19 moderat tillit, 11 lav tillit, 2 svært lav tillit", table.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_matrix_holds_15_interventions_by_6_characteristics_and_counts_every_column()
    {
        var table = Exhibit<Table>("matrix");
        Assert.Equal(15 + 1, table.Rows.Count);
        Assert.Equal(["Ja 1\nNei 14", "Ja 11\nDelvis 1\nNei 3", "Ja 3\nDelvis 12", "Ja 15", "Ja 3\nDelvis 1\nNei 11", "Ja 1\nDelvis 2\nNei 12"],
            ((CellRow)table.Rows[^1]).Cells.Skip(2).Select(cell => cell.PlainText));
    }

    [Fact]
    public void The_flow_tells_people_from_machine()
    {
        var texts = Exhibit<Figure>("flow").Scene.Shapes.OfType<Label>().Select(label => label.Text).ToList();
        Assert.Equal(["Av medarbeidere", "4\u00A0331", "Av maskinfunksjon", "10\u00A0464"], texts.SkipWhile(text => text != "Av medarbeidere").Take(4));
    }

    [Fact]
    public void Every_word_about_a_study_comes_from_the_glossary()
    {
        string[] ids = ["char-qual", "char-quant"];
        var cells = ids.SelectMany(id => Exhibit<Table>(id).Rows.OfType<CellRow>()).SelectMany(row => row.Cells).SelectMany(cell => cell.Passages).ToList();
        Assert.DoesNotContain(cells, passage => passage.Text.Contains("-and-", StringComparison.Ordinal));
        Assert.All(DemoReview.Snapshot.Studies, study => Assert.All(study.Outcomes, outcome => Assert.NotNull(EvidenceSynth.Export.Terms.Glossary.Default.Find($"outcome.{outcome}", Language.Nynorsk))));
        Assert.All(DemoReview.Snapshot.Studies, study => Assert.All(study.Countries, country => Assert.NotNull(EvidenceSynth.Export.Terms.Glossary.Default.Find($"country.{country}", Language.Nynorsk))));
    }
}
