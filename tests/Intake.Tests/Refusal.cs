using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Intake;

/// <summary>What a refusal must say: file, line, field and a fault that the product can word.</summary>
static class Refusal
{
    private static readonly string[] Glossary =
        [Path.Combine(RepositoryRoot.Find(), "data", "terms.csv"), .. Directory.GetFiles(Path.Combine(RepositoryRoot.Find(), "data", "texts"), "*.csv")];

    private static readonly HashSet<string> Worded = [.. Glossary.SelectMany(File.ReadLines).Select(line => line.Split(',')[0])];

    /// <summary>The reading is refused at this place; gives the fault itself, such as <c>intake.field-missing</c>.</summary>
    public static Message At(string file, int line, string field, Action read)
    {
        var reason = Assert.Throws<RefusedException>(read).Reason;
        Assert.Equal("intake.at", reason.Key);
        Assert.Equal([file, $"{line}", field], reason.Arguments.Take(3));
        var fault = Assert.IsType<Message>(reason.Arguments[3]);
        AssertWorded(fault.Key);
        return fault;
    }

    public static void AssertWorded(string key) => Assert.Contains(key, Worded);
}
