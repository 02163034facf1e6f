using Microsoft.Playwright;

namespace EvidenceSynth.Tests.Browser;

/// <summary>The worksheet of a finding, worked with keys only.</summary>
[Collection(InChromium.Name)]
public sealed class JudgingWithTheKeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task A_person_changes_a_component_and_judges_again_without_the_mouse()
    {
        var page = await chromium.OpenAsync(language: "nb-NO");
        await page.GotoAsync("/reviews/demo/findings");
        await page.Locator(".finding-row a").Nth(24).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".worksheet");

        await page.Locator("#Relevance input:checked").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("To av studiene gjelder bare ungdomsskolen.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre bare komponentene" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForSelectorAsync(".status[role=status]");
        Assert.Equal("Lagret", (await page.Locator(".status[role=status]").InnerTextAsync()).Trim());
        Assert.Contains("Vurdert før siste endring i komponentene", await page.Locator(".page-head").InnerTextAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre vurderingen" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForSelectorAsync(".status[role=status]");
        Assert.DoesNotContain("Vurdert før siste endring i komponentene", await page.Locator(".page-head").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync("/reviews/demo");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_worksheet_works_without_script()
    {
        var page = await chromium.OpenAsync(script: false);
        await page.GotoAsync("/reviews/demo/findings");
        await page.Locator(".finding-row a").Nth(21).ClickAsync();
        await page.Locator("#Explanation").FillAsync("Written without script.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the judgement" }).ClickAsync();
        Assert.Equal("Written without script.", await page.Locator("#Explanation").InputValueAsync());
        Assert.Equal("Saved", (await page.Locator(".status[role=status]").InnerTextAsync()).Trim());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_colour_scheme_is_the_persons_choice_and_is_remembered()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync("/reviews/demo");
        var button = page.Locator("[data-scheme-button]");
        await button.ClickAsync();
        await button.ClickAsync();
        await page.ReloadAsync();
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        Assert.Equal("rgb(18, 24, 31)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        await page.Context.CloseAsync();
    }
}
