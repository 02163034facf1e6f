using EvidenceSynth.Tests.App;
using Microsoft.Playwright;

namespace EvidenceSynth.Tests.Browser;

/// <summary>The distribution's Chromium, driven against the running app. Where there is none the tests say so and are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Executable = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public RunningApp App { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (Executable is null) return;
        await App.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Executable is not null) await App.DisposeAsync();
    }

    /// <summary>A new window of its own, with no cookies and no memory.</summary>
    public async Task<IPage> OpenAsync(int width = 1440, ColorScheme scheme = ColorScheme.Light, string language = "en", bool script = true)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed (.ci/run installs it).");
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = App.Address,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            Locale = language,
            JavaScriptEnabled = script,
        });
        return await context.NewPageAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
