using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using EvidenceSynth.Screening.Stopping;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Screening.Stopping;

public sealed class Stopping_answers_in_words_whatever_the_input
{
    private static readonly Dictionary<string, string[]> Texts = ReadTexts();

    public static TheoryData<string, int, int, int[]> Inputs { get; } = new()
    {
        { "stopping.reason.nothing-to-read", 0, 0, [] },
        { "stopping.reason.nothing-read", 0, 100, [] },
        { "stopping.reason.all-read", 1, 1, [0] },
        { "stopping.reason.all-read", 1, 1, [] },
        { "stopping.reason.all-read", 50, 50, [] },
        { "stopping.reason.buscar-does-not-prove", 1, 2, [] },
        { "stopping.reason.buscar-does-not-prove", 60, 100, [] },
        { "stopping.reason.buscar-does-not-prove", 3, 100, [0, 1, 2] },
        { "stopping.reason.rest-is-tolerated", 100, 104, [.. Enumerable.Range(0, 100)] },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Every_rule_and_habit_has_an_answer(string reason, int read, int total, int[] foundAt)
    {
        var history = Histories.Of(read, total, foundAt);
        foreach (var rule in StoppingRules.All(RecallTarget.Default))
        {
            var verdict = rule.Judge(new(history));
            Assert.Equal(reason is "stopping.reason.nothing-to-read" or "stopping.reason.all-read" or "stopping.reason.rest-is-tolerated", verdict.Fires);
            if (rule is GuaranteedRule) Assert.Equal(reason, verdict.Reason.Key);
            Assert.NotEmpty(verdict.Assumptions);
            foreach (var message in (Message[])[verdict.Reason, .. verdict.Assumptions, .. verdict.Notes]) AssertSaid(message);
        }
        foreach (var message in Heuristic.All.SelectMany(habit => habit.Say(history))) AssertSaid(message);
        foreach (var message in LiveEstimate.Of(new(history), RecallTarget.Default)?.Notes ?? []) AssertSaid(message);
        Assert.Empty(SecondLook.ProbableIncludes(history, new double[read]));
    }

    [Fact]
    public void Says_that_nothing_was_found() =>
        Assert.Equal("stopping.note.nothing-found", Assert.Single(new GuaranteedRule(RecallTarget.Default).Judge(new(Histories.Of(60, 100))).Notes).Key);

    [Fact]
    public void Names_every_rule_in_three_languages()
    {
        foreach (var rule in StoppingRules.All(RecallTarget.Default))
        {
            AssertSaid(new($"stopping.rule.{rule.Name}"));
            AssertSaid(new($"stopping.rule.{rule.Name}.about"));
        }
    }

    [Fact]
    public void Refuses_what_cannot_be()
    {
        AssertSaid(Assert.Throws<RefusedException>(() => new ReadingHistory([true, false], 1)).Reason);
        AssertSaid(Assert.Throws<RefusedException>(() => new RecallTarget(100)).Reason);
        AssertSaid(Assert.Throws<RefusedException>(() => new RandomAudit(1, 10, 5, 6)).Reason);
    }

    private static void AssertSaid(Message message)
    {
        Assert.True(Texts.TryGetValue(message.Key, out var languages), message.Key);
        foreach (var text in languages)
        {
            Assert.NotEmpty(text);
            foreach (Match place in Regex.Matches(text, @"\{(\d+)"))
                Assert.InRange(int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture), 0, message.Arguments.Count - 1);
        }
        foreach (var argument in message.Arguments.OfType<Message>()) AssertSaid(argument);
    }

    private static Dictionary<string, string[]> ReadTexts()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "EvidenceSynth.sln"))) root = root.Parent!;
        using var csv = new CsvReader(File.OpenText(Path.Combine(root.FullName, "data", "texts", "stopping.csv")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var texts = new Dictionary<string, string[]>();
        while (csv.Read()) texts.Add(csv["key"]!, [csv["en"]!, csv["nb"]!, csv["nn"]!]);
        return texts;
    }
}
