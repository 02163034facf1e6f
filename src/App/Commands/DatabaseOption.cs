using System.CommandLine;

namespace EvidenceSynth.App.Commands;

/// <summary>The option that names another database, and the services of a command that works on one.</summary>
static class DatabaseOption
{
    public static Option<FileInfo> Create() => new("--database") { Description = "database file (default: in your data folder)" };

    /// <summary>Opens the database, loads the demo review on the first start, and hands a scope of services to the work.</summary>
    public static async Task<int> WithDatabaseAsync(this ParseResult parsed, Option<FileInfo> option, Func<IServiceProvider, CancellationToken, Task<int>> work,
        CancellationToken cancellation)
    {
        var database = parsed.GetValue(option)?.FullName ?? Workspace.DefaultDatabase;
        await using var services = new ServiceCollection().AddWorkspace(database).BuildServiceProvider();
        await services.OpenAsync(cancellation);
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider, cancellation);
    }
}
