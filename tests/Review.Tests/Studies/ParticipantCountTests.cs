using EvidenceSynth.Studies;
using EvidenceSynth.Text;
using FsCheck;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Review.Studies;

public sealed class ParticipantCountTests
{
    [Property]
    public void A_count_names_each_group_once(NonEmptyArray<ParticipantGroup> groups, NonNegativeInt number)
    {
        if (groups.Get.Distinct().Count() == groups.Get.Length)
        {
            var count = new ParticipantCount(groups.Get, number.Get);
            Assert.Equal(groups.Get.Length > 1, count.IsJoint);
            Assert.Equal(number.Get, count.Number);
        }
        else
        {
            Refused("error.participant-groups", () => new ParticipantCount(groups.Get, number.Get));
        }
    }

    [Property]
    public void A_negative_number_is_refused(PositiveInt number) =>
        Refused("error.negative-count", () => new ParticipantCount([ParticipantGroup.Pupils], -number.Get));

    [Fact]
    public void A_group_may_be_named_without_a_number_but_not_the_other_way_round()
    {
        Assert.Null(new ParticipantCount([ParticipantGroup.Teachers], null).Number);
        Refused("error.participant-groups", () => new ParticipantCount([], 3));
    }

    private static void Refused(string key, Func<object> act) => Assert.Equal(key, Assert.Throws<RefusedException>(act).Reason.Key);
}
