using System.CommandLine;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Storage;

namespace EvidenceSynth.App.Commands;

/// <summary><c>verify</c>: is everything in the database as it must be?</summary>
static class VerifyCommand
{
    public static Command Create()
    {
        var json = JsonOutput.Option();
        var database = DatabaseOption.Create();
        var command = new Command("verify", "check the invariants of the database") { json, database };
        command.SetAction((parsed, cancellation) => parsed.WithDatabaseAsync(database, async (services, token) =>
        {
            var result = await services.GetRequiredService<DatabaseVerifier>().VerifyAsync(token);
            if (parsed.GetValue(json))
                JsonOutput.Write(new
                {
                    ok = result.Ok,
                    @checked = result.Checked,
                    broken = result.Broken.Select(item => new { invariant = item.Invariant, subject = item.Subject, message = Glossary.Default.Say(item.Message, Text.Language.English) }),
                });
            else Print(result);
            return result.Ok ? ExitCode.Done : ExitCode.No;
        }, cancellation));
        return command;
    }

    private static void Print(VerifyResult result)
    {
        foreach (var item in result.Broken)
            Console.WriteLine($"{item.Invariant} {item.Subject}: {Glossary.Default.Say(item.Message, CommandLine.Language)}");
        Console.WriteLine(Glossary.Default.Say(new("command.verify-counts", result.Checked, result.Broken.Count), CommandLine.Language));
    }
}
