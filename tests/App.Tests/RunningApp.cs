using EvidenceSynth.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EvidenceSynth.Tests.App;

/// <summary>The real app on a free port of loopback with a database of its own, the demo review in it.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evidencesynth-").FullName;
    private WebApplication _app = null!;

    public string Address { get; private set; } = "";
    public string Database => Path.Combine(_folder, "reviews.db");
    public IServiceProvider Services => _app.Services;

    public async ValueTask InitializeAsync()
    {
        _app = WebHost.Build(["--urls=http://127.0.0.1:0", $"--database={Database}", "--Person=Kari Nordmann"]);
        await _app.StartAsync();
        await _app.Services.GetRequiredService<OpeningDatabase>().Opened;
        Address = _app.Urls.Single();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A browser's worth of HTTP: cookies kept, redirects followed, pages in English unless another language is asked for.</summary>
    public HttpClient Client(string language = "en", bool followRedirects = true)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = followRedirects }) { BaseAddress = new Uri(Address) };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }
}
