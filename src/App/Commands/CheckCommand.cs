using System.CommandLine;
using EvidenceSynth.App.Desks;
using EvidenceSynth.Checks;
using EvidenceSynth.Export.Terms;

namespace EvidenceSynth.App.Commands;

/// <summary><c>check &lt;review&gt;</c>: the consistency report; answers no when an error stands.</summary>
static class CheckCommand
{
    public static Command Create()
    {
        var review = new Argument<string>("review") { Description = "short name of the review, such as demo" };
        var json = JsonOutput.Option();
        var database = DatabaseOption.Create();
        var command = new Command("check", "list what does not add up in a review") { review, json, database };
        command.SetAction((parsed, cancellation) => parsed.WithDatabaseAsync(database, async (services, token) =>
        {
            var snapshot = await services.GetRequiredService<ReviewDesk>().RequireAsync(parsed.GetRequiredValue(review), token);
            var report = ReviewDesk.Check(snapshot);
            if (parsed.GetValue(json)) JsonOutput.Write(AsJson(snapshot, report));
            else Print(report);
            return report.Errors > 0 ? ExitCode.No : ExitCode.Done;
        }, cancellation));
        return command;
    }

    private static object AsJson(ReviewSnapshot snapshot, ConsistencyReport report) => new
    {
        review = snapshot.Review.Slug,
        errors = report.Errors,
        warnings = report.Warnings,
        notes = report.Notes,
        items = report.Items.Select(item => new
        {
            rule = item.Rule,
            severity = item.Severity.ToString().ToLowerInvariant(),
            message = Glossary.Default.Say(item.Message, Text.Language.English),
            subject = Glossary.Default.Say(item.Subject, Text.Language.English),
            place = item.Place,
        }),
    };

    private static void Print(ConsistencyReport report)
    {
        var language = CommandLine.Language;
        foreach (var item in report.Items)
            Console.WriteLine($"{Glossary.Default.Name(item.Severity, language),-9} {item.Rule,-4} {Glossary.Default.Say(item.Subject, language)}: {Glossary.Default.Say(item.Message, language)}");
        Console.WriteLine(Glossary.Default.Say(new("command.check-counts", report.Errors, report.Warnings, report.Notes), language));
    }
}
