using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.App.Pages;

/// <summary>The pages say what the demo review holds.</summary>
public sealed class DemoReviewPagesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_dashboard_counts_from_hits_to_findings()
    {
        using var client = app.Client("nb");
        var strip = (await client.PageAsync("/reviews/demo")).QuerySelector(".strip")!.TextContent;
        Assert.Contains("26\u00A0360", strip);
        Assert.Contains("8\u00A0491 duplikater fjernet", strip);
        Assert.Contains("4\u00A0439 lest av medarbeidere, 10\u00A0464 ekskludert maskinelt", strip);
        Assert.Contains("1 høy, 19 moderat, 11 lav, 2 svært lav tillit", strip);
    }

    [Fact]
    public async Task The_findings_page_lists_33_findings_in_7_themes()
    {
        using var client = app.Client();
        var page = await client.PageAsync("/reviews/demo/findings");
        Assert.Equal(33, page.QuerySelectorAll(".finding-row").Length);
        Assert.Equal(7, page.QuerySelectorAll("section[aria-labelledby^='t-']").Length);
        Assert.Equal(Enumerable.Range(1, 33).Select(number => number.ToString()), page.QuerySelectorAll(".finding-row > .num").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task The_matrix_has_15_rows_of_6_answers_and_says_what_flexibility_rests_on()
    {
        using var client = app.Client();
        var page = await client.PageAsync("/reviews/demo/matrix");
        Assert.Equal(90, page.QuerySelectorAll(".matrix .cell .chip").Length);
        var says = page.QuerySelector("section[aria-labelledby=says]")!.TextContent;
        Assert.Contains("Flexibility and adaptation also rests on findings below moderate confidence: 21, 31.", says);
        Assert.Contains("Communication and information has the same answer in all 15", says);
    }

    [Fact]
    public async Task The_flow_page_shows_every_equation_as_holding()
    {
        using var client = app.Client();
        var page = await client.PageAsync("/reviews/demo/flow");
        Assert.NotNull(page.QuerySelector("svg title"));
        Assert.Equal(FlowEquations, page.QuerySelectorAll("#equations + * .sev-ok, .reckoning .sev-ok").Length);
        Assert.Empty(page.QuerySelectorAll(".reckoning .sev-error"));
    }

    private static int FlowEquations => EvidenceSynth.Flow.FlowInvariants.Of(DemoReview.Snapshot).Count;

    [Fact]
    public async Task The_appraisal_page_marks_the_checklist_made_for_another_design()
    {
        using var client = app.Client();
        var page = await client.PageAsync("/reviews/demo/appraisal");
        var unfit = page.QuerySelectorAll("tr:has(.status--warning) th").Select(cell => cell.TextContent.Trim());
        Assert.Equal(["McKie et al. 2021", "Smythe-Leistico & Page 2018"], unfit.Order(StringComparer.Ordinal));
    }
}
