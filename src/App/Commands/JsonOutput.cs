using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EvidenceSynth.App.Commands;

/// <summary>Answers for programs: one JSON value on standard output, the same in every culture.</summary>
static class JsonOutput
{
    // Norwegian letters stay readable; the output is JSON in a file or pipe, never HTML.
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Option<bool> Option() => new("--json") { Description = "answer in JSON (docs/reference)" };

    public static void Write(object value) => Console.WriteLine(JsonSerializer.Serialize(value, Form));
}
