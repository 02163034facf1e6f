using System.Text;
using System.Text.Json;

namespace EvidenceSynth.Tests.App.Commands;

/// <summary>The contract of <c>read</c> (docs/reference/read-json.md).</summary>
public sealed class ReadCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evidencesynth-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_answer_in_JSON_accounts_for_every_record()
    {
        var ris = Written("export.txt", "2. \nTY  - JOUR\nTI  - First\nER  - \nTY  - JOUR\nER  - \n");
        var csv = Written("search.csv", "title,pages\nA,01-Jun\n");

        var answer = await Program.RunAsync("read", ris, csv, "--json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        using var json = JsonDocument.Parse(answer.Output);
        var files = json.RootElement.GetProperty("files");
        var first = files[0];
        Assert.Equal(("export.txt", "ris", "utf-8"), (Text(first, "file"), Text(first, "format"), Text(first, "encoding")));
        Assert.Equal((2, 1, 1), (first.GetProperty("found").GetInt32(), first.GetProperty("read").GetInt32(), first.GetProperty("outside").GetInt32()));
        var rejected = Assert.Single(first.GetProperty("rejected").EnumerateArray());
        Assert.Equal((5, "read.empty-record"), (rejected.GetProperty("line").GetInt32(), Text(rejected, "code")));
        Assert.NotEqual("", Text(rejected, "reason"));
        var warning = Assert.Single(files[1].GetProperty("warnings").EnumerateArray());
        Assert.Equal((2, "read.pages-date"), (warning.GetProperty("line").GetInt32(), Text(warning, "code")));
        Assert.Contains("01-Jun", Text(warning, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_reads_the_same_in_words()
    {
        var answer = await Program.RunAsync("read", Written("export.ris", "TY  - JOUR\nTI  - First\nER  - \nTY  - JOUR\nER  - \n"));

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(
            ["export.ris: RIS, utf-8, 2 found, 1 read, 1 rejected", "  line 4 rejected: The record says nothing that names a publication."],
            answer.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task An_unreadable_file_is_named_on_one_line_and_the_others_are_still_read()
    {
        var answer = await Program.RunAsync("read", Written("notes.ris", "Dear colleague"), Path.Combine(_folder, "missing.ris"), Written("good.ris", "TY  - JOUR\nTI  - A\nER  - \n"), "--json");

        Assert.Equal(2, answer.ExitCode);
        var lines = answer.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("notes.ris, line 1: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("missing.ris, line 1: ", lines[1], StringComparison.Ordinal);
        using var json = JsonDocument.Parse(answer.Output);
        Assert.Equal("good.ris", Text(Assert.Single(json.RootElement.GetProperty("files").EnumerateArray()), "file"));
    }

    [Fact]
    public async Task A_chosen_encoding_is_used_and_an_unknown_one_refused()
    {
        var path = Path.Combine(_folder, "latin.ris");
        await File.WriteAllBytesAsync(path, Encoding.Latin1.GetBytes("TY  - JOUR\nTI  - Ås\nER  - \n"));

        var chosen = await Program.RunAsync("read", path, "--encoding", "windows-1252", "--json");
        var unknown = await Program.RunAsync("read", path, "--encoding", "klingon");

        using var json = JsonDocument.Parse(chosen.Output);
        Assert.Equal(("windows-1252", 0), (Text(json.RootElement.GetProperty("files")[0], "encoding"), json.RootElement.GetProperty("files")[0].GetProperty("warnings").GetArrayLength()));
        Assert.Equal((2, "No encoding is called klingon."), (unknown.ExitCode, unknown.Error.Trim()));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private string Written(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
