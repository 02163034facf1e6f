using System.Text.Json.Serialization;
using EvidenceSynth.Screening.Formats;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Commands;

/// <summary>The answer of <c>read</c> for one file; its JSON is documented in docs/reference/read-json.md.</summary>
sealed record ReadAnswer(
    string File,
    string Format,
    string Encoding,
    int Found,
    int Read,
    IReadOnlyList<ReadAnswer.RejectedItem> Rejected,
    IReadOnlyList<ReadAnswer.WarningItem> Warnings,
    int Outside,
    [property: JsonIgnore] string Summary)
{
    /// <summary>Reads the file to its end, keeping no record.</summary>
    public static ReadAnswer Of(ReferenceReading reading, Func<Message, string> say)
    {
        foreach (var _ in reading.Records) { }
        return new(
            reading.File, reading.Format.Code(), reading.Encoding, reading.Found, reading.Read,
            [.. reading.Rejected.Select(rejected => new RejectedItem(rejected.Line, say(rejected.Reason), rejected.Reason.Key))],
            [.. reading.Warnings.Select(warning => new WarningItem(warning.Line, say(warning.Message), warning.Message.Key))],
            reading.Preamble.Count,
            say(new Message("read.counts", reading.File, Described(reading, say), reading.Found, reading.Read, reading.Rejected.Count)));
    }

    private static string Described(ReferenceReading reading, Func<Message, string> say)
    {
        var format = say(new Message($"ReferenceFormat.{reading.Format}"));
        return reading.Encoding.Length == 0 ? format : $"{format}, {reading.Encoding}";
    }

    /// <param name="Code">The reason's key; it stays the same when its words change.</param>
    public sealed record RejectedItem(int Line, string Reason, string Code);

    /// <param name="Code">The message's key; it stays the same when its words change.</param>
    public sealed record WarningItem(int Line, string Message, string Code);
}
