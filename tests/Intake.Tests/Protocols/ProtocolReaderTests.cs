using EvidenceSynth.Findings;
using EvidenceSynth.Intake.Protocols;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Intake.Protocols;

public sealed class ProtocolReaderTests
{
    [Fact]
    public void Starts_a_review_with_themes_characteristics_and_tools_and_nothing_else()
    {
        var review = ProtocolReader.Read(DemoReview.ProtocolFile, DemoReview.ToolsFolder);
        Assert.Equal("demo", review.Review.Slug);
        Assert.Equal((ReviewKind.MixedMethodsReview, Language.Bokmal), (review.Review.Kind, review.Review.ReportLanguage));
        Assert.Equal((7, 6, 6), (review.Themes.Count, review.Characteristics.Count, review.Tools.Count));
        Assert.Empty(review.Studies);
        Assert.Empty(review.Findings);
        Assert.Empty(review.Interventions);
        Assert.Null(review.Flow);
        Assert.All(review.Characteristics, characteristic => Assert.Empty(characteristic.Findings));
    }

    [Fact]
    public void Reads_question_criteria_reasons_and_rules()
    {
        var protocol = DemoReview.Snapshot.Protocol;
        Assert.StartsWith("Kva gir rom for", protocol.Question.In(Language.Nynorsk), StringComparison.Ordinal);
        Assert.Equal((10, 6, 7), (protocol.Inclusion.Count, protocol.Exclusion.Count, protocol.Reasons.Count));
        Assert.Equal(["exclusion-from-school", "thinner-thesis"], protocol.Reasons.Where(reason => reason.Deprioritises).Select(reason => reason.Key));
        Assert.Equal((SuggestionRule.Guidance, Confidence.Moderate), (protocol.Rule, protocol.CharacteristicThreshold));
    }

    [Fact]
    public void Keeps_the_text_below_the_fields()
    {
        Assert.StartsWith("# Sammen om oppmøte", DemoReview.Snapshot.Protocol.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("slug:", DemoReview.Snapshot.Protocol.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("qualitative-evidence-synthesis", ReviewKind.QualitativeEvidenceSynthesis)]
    [InlineData("mixed-methods-review", ReviewKind.MixedMethodsReview)]
    public void Loads_the_templates(string template, ReviewKind kind)
    {
        var review = ProtocolReader.Read(Path.Combine(RepositoryRoot.Find(), "protocols", "templates", template + ".md"), DemoReview.ToolsFolder);
        Assert.Equal(kind, review.Review.Kind);
        Assert.NotEmpty(review.Protocol.Inclusion);
        Assert.NotEmpty(review.Tools);
        Assert.Contains("## Deviations", review.Protocol.Markdown, StringComparison.Ordinal);
    }
}
