using System.CommandLine;
using EvidenceSynth.App.Desks;
using EvidenceSynth.Export;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Commands;

/// <summary><c>export &lt;review&gt; &lt;what&gt;</c>: a table, a figure or all of them, in the format that the file's name ends with.</summary>
static class ExportCommand
{
    public static Command Create()
    {
        var review = new Argument<string>("review") { Description = "short name of the review, such as demo" };
        var what = new Argument<string>("what") { Description = string.Join(", ", ExportCatalogue.All.Select(item => item.Id)) };
        var language = new Option<string?>("--language") { Description = "nb, nn or en (default: the review's report language)" };
        var preset = new Option<string>("--preset") { Description = string.Join(", ", Enum.GetValues<Preset>().Select(Presets.Key)), DefaultValueFactory = _ => Preset.Fhi.Key() };
        var file = new Option<FileInfo>("--out") { Description = "file to write; its ending names the format", Required = true };
        var database = DatabaseOption.Create();
        var command = new Command("export", "write tables and figures") { review, what, language, preset, file, database };
        command.SetAction((parsed, cancellation) => parsed.WithDatabaseAsync(database, async (services, token) =>
        {
            var snapshot = await services.GetRequiredService<ReviewDesk>().RequireAsync(parsed.GetRequiredValue(review), token);
            var target = parsed.GetRequiredValue(file);
            var exported = services.GetRequiredService<ReportDesk>().Export(snapshot, parsed.GetRequiredValue(what), target.Extension.TrimStart('.').ToLowerInvariant(),
                ParseLanguage(parsed.GetValue(language)) ?? snapshot.Review.ReportLanguage, Presets.Parse(parsed.GetRequiredValue(preset)));
            await File.WriteAllBytesAsync(target.FullName, exported.Content, token);
            Console.WriteLine(Glossary.Default.Say(new("command.exported", target.FullName), CommandLine.Language));
            return ExitCode.Done;
        }, cancellation));
        return command;
    }

    private static Language? ParseLanguage(string? code)
    {
        if (code is null) return null;
        return Languages.TryParse(code, out var language)
            ? language
            : throw new RefusedException(new Message("command.unknown-language", code, string.Join(", ", Languages.All.Select(Languages.Code))));
    }
}
