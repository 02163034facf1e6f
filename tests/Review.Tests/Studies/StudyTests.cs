using EvidenceSynth.Studies;
using EvidenceSynth.Tests.Review.Checks;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Review.Studies;

public sealed class StudyTests
{
    private static readonly Study Holm = new CleanReview().Studies[0];

    [Fact]
    public void A_study_is_called_by_its_authors_and_year() => Assert.Equal("Holm 2020", Holm.Validated().Label);

    [Theory]
    [InlineData(Arm.Qualitative, true)]
    [InlineData(Arm.Mixed, true)]
    [InlineData(Arm.Quantitative, false)]
    public void A_mixed_study_takes_part_in_the_qualitative_synthesis(Arm arm, bool qualitative) =>
        Assert.Equal(qualitative, (Holm with { Arm = arm }).IsQualitative);

    [Theory]
    [InlineData(1499)]
    [InlineData(2101)]
    public void A_year_that_cannot_be_is_refused(int year) => Refused($"error.study-year(Holm2020, {year})", Holm with { Year = year });

    [Fact]
    public void A_study_without_country_is_refused() =>
        Refused("error.study-country(Holm2020)", Holm with { Countries = [] });

    [Fact]
    public void An_alias_that_is_the_label_is_refused() =>
        Refused("error.study-alias(Holm2020, Holm 2020)", Holm with { Aliases = ["Holm K 2020", "Holm 2020"] });

    [Fact]
    public void Two_counts_for_the_same_groups_are_refused_in_whatever_order_they_are_named()
    {
        var joint = new ParticipantCount([ParticipantGroup.Pupils, ParticipantGroup.Parents], 15);
        var reversed = new ParticipantCount([ParticipantGroup.Parents, ParticipantGroup.Pupils], 14);

        Refused("error.study-participants-twice(Holm2020)", Holm with { Participants = [joint, reversed] });
        Assert.Equal(2, (Holm with { Participants = [joint, new([ParticipantGroup.Pupils], 10)] }).Validated().Participants.Count);
    }

    private static void Refused(string message, Study study) =>
        Assert.Equal(message, Assert.Throws<RefusedException>(study.Validated).Reason.ToString());
}
