using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EvidenceSynth.Tests.Browser;

/// <summary>axe with the WCAG 2.2 AA rules over every page, in both schemes, narrow and wide.</summary>
[Collection(InChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        // target-size is off by default; the wcag22aa tag turns it on.
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static readonly TheoryData<string> Addresses =
    [
        "/", "/accessibility", "/reviews/demo", "/reviews/demo/protocol", "/reviews/demo/search", "/reviews/demo/flow", "/reviews/demo/excluded", "/reviews/demo/studies",
        "/reviews/demo/studies/Bergman2019", "/reviews/demo/appraisal", "/reviews/demo/findings", "finding", "/reviews/demo/matrix", "/reviews/demo/checks",
        "/reviews/demo/history", "/reviews/demo/exports", "/reviews/nothing",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Axe_finds_nothing(string address)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            foreach (var width in new[] { 320, 1440 })
            {
                var page = await chromium.OpenAsync(width, scheme);
                await VisitAsync(page, address);
                var result = await page.RunAxe(Rules);
                Assert.True(result.Violations.Length == 0, $"{address} {scheme} {width}: " + string.Join("; ",
                    result.Violations.Select(violation => $"{violation.Id} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")));
                await page.Context.CloseAsync();
            }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_but_a_scroller_is_wider_than_320_pixels(string address)
    {
        var page = await chromium.OpenAsync(320);
        await VisitAsync(page, address);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }

    private static async Task VisitAsync(IPage page, string address)
    {
        if (address != "finding")
        {
            await page.GotoAsync(address);
            return;
        }
        await page.GotoAsync("/reviews/demo/findings");
        await page.Locator(".finding-row a").Nth(3).ClickAsync();
        await page.WaitForSelectorAsync(".worksheet");
    }
}
