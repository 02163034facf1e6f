using EvidenceSynth.App.Commands;
using EvidenceSynth.Storage;
using EvidenceSynth.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

namespace EvidenceSynth.App.Web;

/// <summary>The web app: one person on loopback, everything in one database file.</summary>
public static class WebHost
{
    public const string DefaultAddress = "http://localhost:5080";

    public static WebApplication Build(string[] args)
    {
        // Files lie beside the program, wherever and by whomever it is started.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(WebHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            builder.WebHost.UseUrls(DefaultAddress);

        var database = builder.Configuration["database"] is { Length: > 0 } named ? named : Workspace.DefaultDatabase;
        var opening = new OpeningDatabase(database);
        builder.Services.AddWorkspace(database).AddSingleton(_ => opening).AddSingleton(_ => opening.Store);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<Texts>();
        builder.Services.AddSingleton<LocalPerson>();
        builder.Services.AddDataProtection()
            .SetApplicationName("EvidenceSynth")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.GetFullPath(database) + ".keys"));
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "antiforgery";
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        builder.Services.AddRazorPages().AddMvcOptions(options => options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>());
        return Use(builder.Build());
    }

    private static WebApplication Use(WebApplication app)
    {
        app.UseExceptionHandler("/error");
        app.UseSecurityHeaders();
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseLanguageChoice();
        app.UseOpeningDatabase();
        app.UseRouting();
        app.MapStaticAssets();
        app.MapRazorPages();
        return app;
    }

    /// <summary>Starts while the database opens, says where the app is, and serves until it is stopped.</summary>
    public static async Task<int> ServeAsync(string[] args)
    {
        await using var app = Build(args);
        try
        {
            await app.StartAsync();
            var warm = app.WarmUpAsync();
            await app.Services.GetRequiredService<OpeningDatabase>().Opened;
            await warm;
        }
        catch (RefusedException refused)
        {
            return CommandLine.Refuse(refused);
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return CommandLine.Refuse(new Message("command.port-in-use", string.Join(", ", app.Urls)));
        }
        Console.WriteLine($"EvidenceSynth is at {string.Join(" and ", app.Urls)}");
        Console.WriteLine($"Data: {app.Services.GetRequiredService<DatabaseFile>().Path}. Press Ctrl+C to stop.");
        await app.WaitForShutdownAsync();
        return ExitCode.Done;
    }
}
