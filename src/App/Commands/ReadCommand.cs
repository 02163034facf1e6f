using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Screening.Formats;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Commands;

/// <summary><c>read</c>: what reference files hold, record for record, before anything is imported.</summary>
static class ReadCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "reference files of any format", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "machine-readable answer" };
        var encoding = new Option<string?>("--encoding") { Description = "read with this encoding instead of the detected one, such as windows-1252" };
        var repair = new Option<bool>("--repair") { Description = "repair letters that an earlier program decoded wrongly" };
        var command = new Command("read", "Read reference files: format, encoding, records found, read and rejected.") { files, json, encoding, repair };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(json), parsed.GetValue(encoding), parsed.GetValue(repair)));
        return command;
    }

    private static int Run(FileInfo[] files, bool json, string? encoding, bool repair)
    {
        if (encoding is not null && Named(encoding) is null) return CommandLine.Refuse(Say(new Message("read.unknown-encoding", encoding)));
        var options = new ReadOptions { Encoding = encoding is null ? null : Named(encoding), RepairMojibake = repair };
        var accounts = new List<ReadAnswer>();
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            if (Refusal(file, options, accounts) is { } reason) code = CommandLine.Refuse(reason);
        }
        if (json) Console.WriteLine(JsonSerializer.Serialize(new { files = accounts }, Indented));
        else accounts.ForEach(Print);
        return code;
    }

    // One unreadable file must not hide what the others hold.
    private static string? Refusal(FileInfo file, ReadOptions options, List<ReadAnswer> accounts)
    {
        try
        {
            using var stream = file.OpenRead();
            accounts.Add(ReadAnswer.Of(ReferenceReader.Open(stream, file.Name, options), Say));
            return null;
        }
        catch (RefusedException refused)
        {
            return Say(refused.Reason);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Say(new Message("read.unreadable", file.Name, unreadable.Message));
        }
    }

    private static void Print(ReadAnswer answer)
    {
        Console.WriteLine(answer.Summary);
        foreach (var rejected in answer.Rejected) Console.WriteLine("  " + Say(new Message("read.rejected-line", rejected.Line, rejected.Reason)));
        foreach (var warning in answer.Warnings) Console.WriteLine("  " + Say(new Message("read.warning-line", warning.Line, warning.Message)));
        if (answer.Outside > 0) Console.WriteLine("  " + Say(new Message("read.outside", answer.Outside)));
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Say(Message message) => Glossary.Default.Say(message, Language.English);
}
