using System.Diagnostics;

namespace EvidenceSynth.Tests.App.Commands;

/// <summary>The program as a person starts it: a process of its own with arguments, output and an exit code.</summary>
static class Program
{
    public sealed record Answer(int ExitCode, string Output, string Error);

    public static async Task<Answer> RunAsync(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(EvidenceSynth.App.Workspace).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0", ["LANG"] = "en_US.UTF-8" },
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}
