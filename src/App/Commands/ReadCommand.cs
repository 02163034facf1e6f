using System.CommandLine;
using System.Text;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Screening.Formats;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Commands;

/// <summary><c>read &lt;files&gt;</c>: what reference files hold, record for record, before anything is imported.</summary>
static class ReadCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "reference files of any format", Arity = ArgumentArity.OneOrMore };
        var json = JsonOutput.Option();
        var encoding = new Option<string?>("--encoding") { Description = "read with this encoding instead of the detected one, such as windows-1252" };
        var repair = new Option<bool>("--repair") { Description = "repair letters that an earlier program decoded wrongly" };
        var command = new Command("read", "tell what reference files hold: format, encoding, records found, read and rejected") { files, json, encoding, repair };
        command.SetAction(parsed =>
        {
            var options = new ReadOptions { Encoding = Named(parsed.GetValue(encoding)), RepairMojibake = parsed.GetValue(repair) };
            return Run(parsed.GetRequiredValue(files), options, parsed.GetValue(json));
        });
        return command;
    }

    private static int Run(FileInfo[] files, ReadOptions options, bool json)
    {
        var readings = new List<ReferenceReading>();
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            // One unreadable file must not hide what the others hold.
            if (Read(file, options, readings) is { } reason) code = CommandLine.Refuse(reason);
        }
        if (json) JsonOutput.Write(new { files = readings.Select(AsJson) });
        else readings.ForEach(Print);
        return code;
    }

    /// <summary>Reads a file to its end and adds the account; the reason where it cannot be read.</summary>
    private static Message? Read(FileInfo file, ReadOptions options, List<ReferenceReading> readings)
    {
        try
        {
            using var stream = file.OpenRead();
            var reading = ReferenceReader.Open(stream, file.Name, options);
            foreach (var _ in reading.Records) { }
            readings.Add(reading);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Reason;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new Message("read.unreadable", file.Name, unreadable.Message);
        }
    }

    private static object AsJson(ReferenceReading reading) => new
    {
        file = reading.File,
        format = reading.Format.Code(),
        encoding = reading.Encoding,
        found = reading.Found,
        read = reading.Read,
        rejected = reading.Rejected.Select(rejected => new { line = rejected.Line, reason = Say(rejected.Reason, Language.English), code = rejected.Reason.Key }),
        warnings = reading.Warnings.Select(warning => new { line = warning.Line, message = Say(warning.Message, Language.English), code = warning.Message.Key }),
        outside = reading.Preamble.Count,
    };

    private static void Print(ReferenceReading reading)
    {
        var language = CommandLine.Language;
        var format = Glossary.Default.Name(reading.Format, language) + (reading.Encoding.Length > 0 ? $", {reading.Encoding}" : "");
        Console.WriteLine(Say(new("read.counts", reading.File, format, reading.Found, reading.Read, reading.Rejected.Count), language));
        foreach (var rejected in reading.Rejected) Console.WriteLine("  " + Say(new("read.rejected-line", rejected.Line, rejected.Reason), language));
        foreach (var warning in reading.Warnings) Console.WriteLine("  " + Say(new("read.warning-line", warning.Line, warning.Message), language));
        if (reading.Preamble.Count > 0) Console.WriteLine("  " + Say(new("read.outside", reading.Preamble.Count), language));
    }

    private static Encoding? Named(string? name)
    {
        if (name is null) return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException unknown)
        {
            throw new RefusedException(new Message("read.unknown-encoding", name), unknown);
        }
    }

    private static string Say(Message message, Language language) => Glossary.Default.Say(message, language);
}
