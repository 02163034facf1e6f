using System.CommandLine;
using System.Globalization;
using EvidenceSynth.App.Web;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Commands;

/// <summary>The one executable's verbs, one class each. See <see cref="ExitCode"/> for what they answer.</summary>
static class CommandLine
{
    private static readonly IReadOnlyList<Func<Command>> Verbs =
        [
            NewCommand.Create, ReadCommand.Create, DedupeCommand.Create, SimulateCommand.Create, CheckCommand.Create, ExportCommand.Create, VerifyCommand.Create,
        ];

    public static async Task<int> RunAsync(string[] args)
    {
        if (IsServe(args))
            return await WebHost.ServeAsync(args.Length > 0 && args[0] == "serve" ? args[1..] : args);
        var root = new RootCommand("EvidenceSynth carries a systematic review from references to the tables of its report. Without a verb it serves the web app.")
        {
            new Command("serve", $"start the web app (the default); --urls {WebHost.DefaultAddress}, --database FILE, --person NAME"),
        };
        foreach (var verb in Verbs)
            root.Subcommands.Add(verb());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return Refuse(string.Join(' ', parsed.Errors.Select(error => error.Message)));
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (RefusedException refused)
        {
            return Refuse(refused);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Refuse(unreadable.Message);
        }
    }

    /// <summary>Says on one line of standard error why the command cannot be carried out.</summary>
    public static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason.ReplaceLineEndings(" "));
        return ExitCode.Unusable;
    }

    public static int Refuse(Message reason) => Refuse(Glossary.Default.Say(reason, Language));

    public static int Refuse(RefusedException refused) => Refuse(refused.Reason);

    /// <summary>The language of the terminal; JSON output is the same in every language.</summary>
    public static Language Language => Languages.TryParse(CultureInfo.CurrentUICulture.Name, out var language) ? language : Language.English;

    /// <summary>No verb at all, or options only: the web app. The test host and the framework pass their own options this way too.</summary>
    private static bool IsServe(string[] args) =>
        args.Length == 0 || args[0] == "serve" && !args.Contains("--help") || args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version");
}
