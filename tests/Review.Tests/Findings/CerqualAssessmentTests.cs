using EvidenceSynth.Findings;
using EvidenceSynth.Team;
using EvidenceSynth.Text;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Review.Findings;

public sealed class CerqualAssessmentTests
{
    private static readonly Signature Signed = new(new Actor(ActorKind.Person, "Kari"), new DateTimeOffset(2025, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private static readonly LocalizedText Because = LocalizedText.Of(Language.English, "Two of five studies do not tell how informants were found.");

    [Theory]
    [InlineData(Concern.Minor)]
    [InlineData(Concern.Moderate)]
    [InlineData(Concern.Serious)]
    public void A_concern_above_no_or_very_minor_needs_its_reason(Concern concern)
    {
        Refused("error.concern-without-reason", () => new ComponentJudgement(CerqualComponent.Coherence, concern, null, Signed));
        Assert.Equal(concern, new ComponentJudgement(CerqualComponent.Coherence, concern, Because, Signed).Concern);
    }

    [Fact]
    public void No_or_very_minor_concern_needs_no_reason() =>
        Assert.Null(new ComponentJudgement(CerqualComponent.Coherence, Concern.NoOrVeryMinor, null, Signed).Because);

    [Fact]
    public void A_component_is_judged_once() => Refused(
        "error.component-twice(Coherence)", () => new CerqualAssessment(
            [Judged(CerqualComponent.Coherence, Concern.Minor), Judged(CerqualComponent.Coherence, Concern.Serious)], null));

    [Fact]
    public void The_overall_level_waits_for_all_four_components()
    {
        var overall = Assessed("0000", Confidence.High).Overall;

        Refused("error.overall-without-components([Coherence, Relevance])",
            () => Components("0-0-").Judge(Confidence.High, Because, null, SuggestionRule.Guidance, Signed));
        Refused("error.overall-without-components([MethodologicalLimitations, Coherence, Relevance])",
            () => new CerqualAssessment([Judged(CerqualComponent.Adequacy, Concern.Minor)], overall));
    }

    [Fact]
    public void The_overall_level_needs_an_explanation() =>
        Refused("error.overall-without-explanation", () => Components("0000").Judge(Confidence.High, null, null, SuggestionRule.Guidance, Signed));

    [Property]
    public void A_departure_from_the_suggestion_needs_a_reason_and_agreement_keeps_none(byte index, Confidence level, bool house)
    {
        var profile = Profiles.All[index];
        var rule = house ? SuggestionRule.House : SuggestionRule.Guidance;
        var assessment = Components(profile);
        if (level == Suggestion.For(profile, rule)!.Level)
        {
            Assert.Null(assessment.Judge(level, Because, "no need to say", rule, Signed).Overall!.DepartureReason);
            Assert.Null(assessment.Judge(level, Because, null, rule, Signed).Overall!.DepartureReason);
        }
        else
        {
            Refused("error.departure-without-reason", () => assessment.Judge(level, Because, null, rule, Signed));
            Refused("error.departure-without-reason", () => assessment.Judge(level, Because, "  ", rule, Signed));
            Assert.Equal("only two informants", assessment.Judge(level, Because, " only two informants ", rule, Signed).Overall!.DepartureReason);
        }
    }

    [Property]
    public void The_overall_level_is_stale_exactly_when_a_concern_differs_from_the_one_it_was_judged_on(byte index, CerqualComponent component, Concern concern)
    {
        var before = Assessed(Profiles.All[index]);
        var after = before.With(Judged(component, concern));

        Assert.False(before.IsStale);
        Assert.Equal(before.Profile[component] != concern, after.IsStale);
        Assert.Equal(before.Overall, after.Overall);
        Assert.Equal(concern, after[component]!.Concern);
        Assert.False(after.With(Judged(component, before.Profile[component]!.Value)).IsStale);
        Assert.False(after.Judge(after.Overall!.Level, Because, "looked again", SuggestionRule.Guidance, Signed).IsStale);
    }

    [Fact]
    public void Refuses_another_level_with_the_explanation_of_the_old_one()
    {
        var judged = Components("0000").Judge(Confidence.High, Because, null, SuggestionRule.Guidance, Signed);
        var changed = judged.With(new ComponentJudgement(CerqualComponent.Adequacy, Concern.Moderate, Because, Signed));

        Refused("error.explanation-of-other-level", () => changed.Judge(Confidence.Moderate, Because, null, SuggestionRule.Guidance, Signed));
        Assert.Equal(Confidence.Moderate,
            changed.Judge(Confidence.Moderate, LocalizedText.Of(Language.English, "thin data"), null, SuggestionRule.Guidance, Signed).Overall!.Level);
    }

    [Fact]
    public void An_assessment_without_overall_level_is_never_stale()
    {
        Assert.False(CerqualAssessment.Empty.IsStale);
        Assert.False(Components("0123").With(Judged(CerqualComponent.Coherence, Concern.Serious)).IsStale);
    }

    [Fact]
    public void Judgements_are_read_in_the_order_of_the_tables()
    {
        var assessment = new CerqualAssessment(Cerqual.Components.Reverse().Select(component => Judged(component, Concern.Minor)), null);

        Assert.Equal(Cerqual.Components, assessment.Judgements.Select(judgement => judgement.Component));
    }

    private static ComponentJudgement Judged(CerqualComponent component, Concern concern) => new(component, concern, Because, Signed);

    private static CerqualAssessment Components(string digits) => Components(Profiles.Of(digits));

    private static CerqualAssessment Components(CerqualProfile profile) =>
        new(Cerqual.Components.Where(component => profile[component] is not null).Select(component => Judged(component, profile[component]!.Value)), null);

    private static CerqualAssessment Assessed(string digits, Confidence level) =>
        Components(digits).Judge(level, Because, "as agreed", SuggestionRule.Guidance, Signed);

    private static CerqualAssessment Assessed(CerqualProfile profile) =>
        Components(profile).Judge(Confidence.Moderate, Because, "as agreed", SuggestionRule.Guidance, Signed);

    private static void Refused(string message, Func<object> act) =>
        Assert.StartsWith(message, Assert.Throws<RefusedException>(act).Reason.ToString(), StringComparison.Ordinal);
}
