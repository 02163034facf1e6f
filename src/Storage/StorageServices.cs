using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EvidenceSynth.Storage;

/// <summary>The one door of this room: everything that keeps reviews in one SQLite file.</summary>
public static class StorageServices
{
    public static IServiceCollection AddReviewStorage(this IServiceCollection services, string databaseFile)
    {
        var file = Path.GetFullPath(databaseFile);
        return services
            .AddDbContextFactory<ReviewContext>(options => options.UseReviewFile(file))
            .AddSingleton<ReviewStore>()
            .AddSingleton<DatabaseVerifier>()
            .AddSingleton(provider => new DatabaseFile(file, provider.GetRequiredService<IDbContextFactory<ReviewContext>>()));
    }
}
