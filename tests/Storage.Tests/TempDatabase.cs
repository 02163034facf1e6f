using EvidenceSynth.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EvidenceSynth.Tests.Storage;

/// <summary>A real database file in a folder of its own, gone when the test ends.</summary>
sealed class TempDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evidencesynth-").FullName;
    private readonly List<ServiceProvider> _programs = [];

    public string Path => System.IO.Path.Combine(_folder, "data", "reviews.db");

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    public static async Task<TempDatabase> OpenedAsync()
    {
        var database = new TempDatabase();
        await database.Start().File.OpenAsync(TestContext.Current.CancellationToken);
        return database;
    }

    /// <summary>One running program on the file; a second start is a second program with nothing in common but the file.</summary>
    public RunningProgram Start()
    {
        var services = new ServiceCollection().AddReviewStorage(Path).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        _programs.Add(services);
        return new(services.GetRequiredService<DatabaseFile>(), services.GetRequiredService<ReviewStore>(), services.GetRequiredService<DatabaseVerifier>(),
            services.GetRequiredService<IDbContextFactory<ReviewContext>>());
    }

    /// <summary>Does to the file what our own program never would.</summary>
    public int Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public object? Ask(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public SqliteConnection Connect()
    {
        Directory.CreateDirectory(Folder);
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False;Foreign Keys=False");
        connection.Open();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var program in _programs)
            await program.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

sealed record RunningProgram(DatabaseFile File, ReviewStore Store, DatabaseVerifier Verifier, IDbContextFactory<ReviewContext> Contexts);
