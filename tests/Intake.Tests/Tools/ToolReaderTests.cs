using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceSynth.Appraisal;
using EvidenceSynth.Studies;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;
using FsCheck;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Intake.Tools;

public sealed class ToolReaderTests : IDisposable
{
    private readonly EditedReview _review = new();

    public void Dispose() => _review.Dispose();

    [Theory]
    [InlineData("epoc-casp", 7, 5, 5)]
    [InlineData("rob2", 5, 3, 3)]
    [InlineData("jbi-cross-sectional", 8, 4, 3)]
    [InlineData("jbi-case-control", 10, 4, 3)]
    [InlineData("jbi-quasi-experimental", 9, 4, 3)]
    [InlineData("mmat-2018", 15, 3, 3)]
    public void Reads_items_and_scales_in_three_languages(string key, int items, int answers, int overall)
    {
        var tool = Tool(key);
        Assert.Equal((items, answers, overall), (tool.Items.Count, tool.Answers.Count, tool.Overall.Count));
        LocalizedText[] texts =
        [
            tool.Name, .. tool.Items.Select(item => item.Name), .. tool.Items.Select(item => item.Question),
            .. tool.Answers.Select(step => step.Name), .. tool.Overall.Select(step => step.Name),
        ];
        Assert.All(texts, text => Assert.Equal(Languages.All, text.Available));
    }

    [Fact]
    public void Puts_an_answer_between_two_on_a_step_of_its_own() =>
        Assert.Equal(["yes", "yes-partly", "partly", "partly-no", "no"], Tool("epoc-casp").Answers.Select(step => step.Key));

    [Fact]
    public void Fits_the_designs_that_the_tool_is_made_for()
    {
        Assert.False(Tool("jbi-case-control").Fits(StudyDesign.NonRandomisedControlled));
        Assert.True(Tool("jbi-quasi-experimental").Fits(StudyDesign.NonRandomisedControlled));
        Assert.False(Tool("epoc-casp").Fits(StudyDesign.MixedMethods));
    }

    [Theory]
    [InlineData("\"key\": \"rob2\"", "\"key\": \"rob-2\"", "key", "intake.not-one-of")]
    [InlineData("\"designs\": [\"randomised-controlled-trial\"]", "\"designs\": [\"rct\"]", "designs[0]", "intake.not-one-of")]
    [InlineData("\"tone\": \"good\"", "\"tone\": \"green\"", "answers[0].tone", "intake.not-one-of")]
    [InlineData("\"address\":", "\"link\": \"\", \"address\":", "link", "intake.field-unknown")]
    public void Names_file_line_and_field_of_a_fault(string old, string replacement, string field, string fault)
    {
        var line = _review.Replace("tools/rob2.json", old, replacement);
        Assert.Equal(fault, Refusal.At(_review.PathOf("tools/rob2.json"), line, field, () => _review.ReadTool("rob2")).Key);
    }

    [Property(MaxTest = 50)]
    public void Reads_back_any_text(NonWhiteSpaceString written)
    {
        var text = written.Get.Any(char.IsSurrogate) ? "🙂" : written.Get;
        using var review = new EditedReview();
        review.Replace("tools/rob2.json", "\"2019-08-22\"", JsonSerializer.Serialize(text, Unescaped));
        Assert.Equal(text.Trim(), review.ReadTool("rob2").Version);
    }

    [Property(MaxTest = 20)]
    public void Counts_every_line_above_a_fault(byte blankLines)
    {
        using var review = new EditedReview();
        var line = review.Replace("tools/rob2.json", "\"answers\":", $"{new string('\n', blankLines)}\"answers\": 1, \"x\":") + blankLines;
        Refusal.At(review.PathOf("tools/rob2.json"), line, "answers", () => review.ReadTool("rob2"));
    }

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static AppraisalTool Tool(string key) => DemoReview.Snapshot.Tools.Single(tool => tool.Key == key);
}
