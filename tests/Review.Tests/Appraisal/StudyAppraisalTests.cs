using EvidenceSynth.Appraisal;
using EvidenceSynth.Studies;
using EvidenceSynth.Tests.Review.Checks;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Review.Appraisal;

public sealed class StudyAppraisalTests
{
    private static readonly AppraisalTool Tool = CleanReview.Checklist;

    [Fact]
    public void Answers_and_overall_judgement_are_steps_of_the_tool()
    {
        var appraisal = Appraised("sampling", "no", "serious");

        Assert.Equal("no", appraisal.AnswerTo("sampling")?.Key);
        Assert.Equal("serious", appraisal.OverallStep?.Key);
        Assert.Null(appraisal.AnswerTo("analysis"));
        Assert.Null(Appraised("sampling", "no", null).OverallStep);
    }

    [Theory]
    [InlineData("analysis", "no", "serious", "error.appraisal-item(checklist, analysis)")]
    [InlineData("sampling", "perhaps", "serious", "error.appraisal-answer(checklist, sampling, perhaps, yes, no)")]
    [InlineData("sampling", "no", "bad", "error.appraisal-overall(checklist, bad, minor, minor-to-moderate, moderate, moderate-to-serious, serious)")]
    public void What_the_tool_does_not_have_is_refused_and_what_it_has_is_named(string item, string answer, string overall, string message) =>
        Assert.Equal(message, Assert.Throws<RefusedException>(() => Appraised(item, answer, overall)).Reason.ToString());

    [Fact]
    public void A_tool_without_items_or_with_a_key_used_twice_is_refused()
    {
        AppraisalTool With(AppraisalItem[] items, ScaleStep[] answers) => new("tool", Tool.Name, "1", Tool.Address, items, answers, Tool.Overall, []);

        Assert.Equal("error.tool-empty(tool, items)", Assert.Throws<RefusedException>(() => With([], [.. Tool.Answers])).Reason.ToString());
        Assert.Equal("error.tool-empty(tool, answers)", Assert.Throws<RefusedException>(() => With([.. Tool.Items], [])).Reason.ToString());
        Assert.Equal(
            "error.tool-key-twice(tool, items, sampling)",
            Assert.Throws<RefusedException>(() => With([.. Tool.Items, .. Tool.Items], [.. Tool.Answers])).Reason.ToString());
    }

    [Fact]
    public void A_tool_fits_the_designs_it_is_made_for()
    {
        Assert.True(Tool.Fits(StudyDesign.Qualitative));
        Assert.False(Tool.Fits(StudyDesign.CaseControl));
    }

    private static StudyAppraisal Appraised(string item, string answer, string? overall) =>
        new(new(Guid.Empty), Tool, new Dictionary<string, string> { [item] = answer }, overall, CleanReview.Signed);
}
