using EvidenceSynth.App.Desks;
using EvidenceSynth.Storage;

namespace EvidenceSynth.App;

/// <summary>What every way in shares: where the data lives, which desks there are, and an open database with the demo review in it from the first day.</summary>
public static class Workspace
{
    /// <summary>The database in the user's data folder, used where no other is named.</summary>
    public static string DefaultDatabase => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "EvidenceSynth", "evidencesynth.db");

    /// <summary>A file that the product ships, such as <c>protocols/school-absence.md</c>.</summary>
    public static string Shipped(params ReadOnlySpan<string> parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);

    public static IServiceCollection AddWorkspace(this IServiceCollection services, string database) => services
        .AddSingleton(TimeProvider.System)
        .AddReviewStorage(Path.GetFullPath(database))
        .AddScoped<ReviewDesk>()
        .AddScoped<FindingDesk>()
        .AddScoped<ReportDesk>();

    /// <summary>Opens the database, creating it on the first start, and loads the demo review where there is no review yet.</summary>
    public static async Task OpenAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<DatabaseFile>().OpenAsync(cancellation);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReviewDesk>().EnsureDemoAsync(cancellation);
    }
}
