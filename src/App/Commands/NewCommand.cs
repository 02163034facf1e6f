using System.CommandLine;
using EvidenceSynth.App.Desks;
using EvidenceSynth.Export.Terms;

namespace EvidenceSynth.App.Commands;

/// <summary><c>new --protocol file.md [--data folder]</c>: a review from its protocol, with the data of a folder where one is named.</summary>
static class NewCommand
{
    public static Command Create()
    {
        var protocol = new Option<FileInfo>("--protocol") { Description = "the protocol, Markdown with front matter", Required = true };
        var data = new Option<DirectoryInfo>("--data") { Description = "folder with the review's data as JSON (shapes: data/demo-review/README.md)" };
        var database = DatabaseOption.Create();
        var command = new Command("new", "create a review from a protocol") { protocol, data, database };
        command.SetAction((parsed, cancellation) => parsed.WithDatabaseAsync(database, async (services, token) =>
        {
            var review = await services.GetRequiredService<ReviewDesk>().CreateAsync(parsed.GetRequiredValue(protocol).FullName, parsed.GetValue(data)?.FullName, token);
            Console.WriteLine(Glossary.Default.Say(new("command.created", review.Review.Slug, review.Studies.Count, review.Findings.Count), CommandLine.Language));
            return ExitCode.Done;
        }, cancellation));
        return command;
    }
}
