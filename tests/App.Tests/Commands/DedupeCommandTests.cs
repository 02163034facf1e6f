using System.Diagnostics;
using System.Text.Json;

namespace EvidenceSynth.Tests.App.Commands;

public sealed class DedupeCommandTests : IDisposable
{
    private const string Library =
        """
        id,title,authors,year,journal,volume,issue,pages
        a,Everyday school life of pupils with prolonged absence,"Høgås, K.; Lund, O.",2019,Nordic Journal of School Research,12,3,221-238
        b,Everyday school life of pupils with prolonged absence,"Hoegaas K; Lund O",2019,Nord J Sch Res,12,3,221-38
        c,Everyday school life of pupils with prolonged absence,"Høgås, K.; Lund, O.",2018,Nordic Congress of Education,,,
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("dedupe").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Says_the_counts_as_JSON_and_writes_groups_and_queue()
    {
        var run = await Run(Library, "--groups", "groups.csv", "--queue", "queue.csv", "--json");
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["records", "groups", "removed", "queued", "seconds"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal([3, 1, 1, 1], json.RootElement.EnumerateObject().Take(4).Select(property => property.Value.GetInt32()));
        Assert.Equal(["group,id", "1,a", "1,b"], await File.ReadAllLinesAsync(Path.Combine(_folder, "groups.csv")));
        var queue = await File.ReadAllLinesAsync(Path.Combine(_folder, "queue.csv"));
        Assert.Equal("id1,id2,score,reason", queue[0]);
        Assert.StartsWith("a,c,", Assert.Single(queue[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_file_without_titles_on_one_line_and_with_code_2()
    {
        var run = await Run("name,year\nOne,2019\n");
        Assert.Equal((2, "records.csv, line 1: no column is called title"), (run.Code, run.Error.Trim()));
    }

    private async Task<(int Code, string Output, string Error)> Run(string library, params string[] options)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "records.csv"), library);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "EvidenceSynth.dll"), "dedupe", "records.csv", .. options])
        {
            WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
