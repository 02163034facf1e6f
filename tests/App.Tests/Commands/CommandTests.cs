using System.Text.Json;

namespace EvidenceSynth.Tests.App.Commands;

/// <summary>The contract of the verbs: output, JSON shapes and exit codes (docs/reference/commands.md).</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evidencesynth-").FullName;

    private string Database => Path.Combine(_folder, "reviews.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Check_lists_the_demo_reviews_contradictions_on_the_first_start()
    {
        var answer = await Program.RunAsync("check", "demo", "--json", "--database", Database);
        Assert.Equal("", answer.Error);
        using var json = JsonDocument.Parse(answer.Output);
        var root = json.RootElement;
        Assert.Equal("demo", root.GetProperty("review").GetString());
        Assert.Equal(root.GetProperty("errors").GetInt32() > 0 ? 1 : 0, answer.ExitCode);
        var outside = root.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("rule").GetString() == "A8").Select(item => item.GetProperty("subject").GetString()!.Split(':')[0]);
        Assert.Equal(["Finding 4", "Finding 18", "Finding 30", "Finding 31"], outside);
    }

    [Fact]
    public async Task Verify_finds_a_fresh_database_whole()
    {
        var answer = await Program.RunAsync("verify", "--json", "--database", Database);
        Assert.Equal(0, answer.ExitCode);
        using var json = JsonDocument.Parse(answer.Output);
        Assert.True(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal(0, json.RootElement.GetProperty("broken").GetArrayLength());
    }

    [Fact]
    public async Task New_creates_a_review_from_a_template()
    {
        var template = EvidenceSynth.App.Workspace.Shipped("protocols", "templates", "mixed-methods-review.md");
        var answer = await Program.RunAsync("new", "--protocol", template, "--database", Database);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(0, (await Program.RunAsync("verify", "--database", Database)).ExitCode);
    }

    [Fact]
    public async Task An_unknown_review_is_answered_with_the_known_ones()
    {
        var answer = await Program.RunAsync("check", "nothing", "--database", Database);
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal("There is no review 'nothing'. These exist: demo.", answer.Error.Trim());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("new")]
    [InlineData("unheard-of")]
    public async Task Wrong_usage_answers_2_and_one_line(string verb)
    {
        var answer = await Program.RunAsync(verb);
        Assert.Equal(2, answer.ExitCode);
        Assert.Single(answer.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        await File.WriteAllTextAsync(Database, "These are my holiday notes, all of them, and they are no database at all.");
        var answer = await Program.RunAsync("check", "demo", "--database", Database);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(Database, answer.Error);
        Assert.StartsWith("These are my holiday notes", await File.ReadAllTextAsync(Database));
    }

    [Fact]
    public async Task A_broken_protocol_names_file_and_line_and_leaves_the_database_as_it_was()
    {
        var protocol = Path.Combine(_folder, "broken.md");
        await File.WriteAllTextAsync(protocol, "---\nslug: broken\ntitle:\n  en: Broken\nkind: [unfinished\n---\n");
        var answer = await Program.RunAsync("new", "--protocol", protocol, "--database", Database);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("broken.md", answer.Error);
        Assert.Equal("There is no review 'broken'. These exist: demo.", (await Program.RunAsync("check", "broken", "--database", Database)).Error.Trim());
    }
}
