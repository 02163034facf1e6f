using EvidenceSynth.Storage;

namespace EvidenceSynth.App.Web;

/// <summary>
/// The database as it is being opened while the rest of the program starts: most of the time to the first page is spent compiling, and two cores share it.
/// Requests that need the database wait for it; the app then goes on with the same store, whose newest review is already read.
/// </summary>
public sealed class OpeningDatabase : IAsyncDisposable
{
    /// <summary>The one page that needs no database; asking for it early compiles what every page needs.</summary>
    public const string PageWithoutDatabase = "/accessibility";

    private readonly ServiceProvider _services;

    public OpeningDatabase(string database)
    {
        _services = new ServiceCollection().AddWorkspace(database).BuildServiceProvider();
        Opened = Task.Run(OpenAsync);
    }

    public Task Opened { get; }

    public ReviewStore Store => _services.GetRequiredService<ReviewStore>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task OpenAsync()
    {
        await _services.OpenAsync(CancellationToken.None);
        var reviews = await Store.ListAsync(CancellationToken.None);
        if (reviews.Count > 0)
            await Store.SnapshotAsync(reviews[0].Slug, CancellationToken.None);
    }
}

static class OpeningDatabaseExtensions
{
    public static IApplicationBuilder UseOpeningDatabase(this IApplicationBuilder app)
    {
        var opening = app.ApplicationServices.GetRequiredService<OpeningDatabase>();
        return app.Use(async (context, next) =>
        {
            if (context.Request.Path != OpeningDatabase.PageWithoutDatabase)
                await opening.Opened.WaitAsync(context.RequestAborted);
            await next(context);
        });
    }

    /// <summary>Asks the running app for a page over loopback; a failure here is no failure of the app.</summary>
    public static async Task WarmUpAsync(this WebApplication app)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        try
        {
            using var answer = await client.GetAsync(new Uri(new Uri(app.Urls.First()), OpeningDatabase.PageWithoutDatabase));
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or TaskCanceledException or UriFormatException)
        {
            // The first page takes its second then; whatever is wrong with the address shows there.
        }
    }
}
