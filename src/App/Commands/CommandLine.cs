using System.CommandLine;

namespace EvidenceSynth.App.Commands;

/// <summary>The one executable's verbs, one class each. See <see cref="ExitCode"/> for what they answer.</summary>
static class CommandLine
{
    private static readonly IReadOnlyList<Func<Command>> Verbs = [DedupeCommand.Create];

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("EvidenceSynth: one unbroken chain from references to a table a ministry can trust.");
        foreach (var verb in Verbs)
            root.Subcommands.Add(verb());
        var parsed = root.Parse(args);
        return parsed.Errors.Count > 0 ? Refuse(string.Join(' ', parsed.Errors.Select(error => error.Message))) : await parsed.InvokeAsync();
    }

    /// <summary>Says on one line of standard error why the command cannot be carried out.</summary>
    public static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason.ReplaceLineEndings(" "));
        return ExitCode.Unusable;
    }
}
