using EvidenceSynth.Flow;
using EvidenceSynth.Tests.Review.Checks;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;
using FsCheck;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Review.Flow;

public sealed class FlowInvariantsTests
{
    private static readonly ReviewSnapshot Clean = new CleanReview().Build();

    [Fact]
    public void Every_equation_of_the_demo_review_holds()
    {
        var invariants = FlowInvariants.Of(DemoReview.Snapshot);

        Assert.All(invariants, invariant => Assert.True(invariant.Holds, $"{invariant}"));
        Assert.Equal(
            ["flow.screened", "flow.sought", "flow.assessed", "flow.included", "flow.studies", "flow.parts", "flow.part", "flow.reason"],
            invariants.Select(invariant => invariant.Name.Key).Distinct());
    }

    [Fact]
    public void The_demo_review_has_the_published_numbers()
    {
        var flow = DemoReview.Snapshot.Flow!;
        var (databases, other) = (flow.DatabasesAndRegisters, flow.OtherMethods!);

        Assert.Equal((23_394, 8_491, 14_903), (databases.TotalIdentified, databases.DuplicatesRemoved, databases.Screened));
        Assert.Equal((4_331, 10_464, 108), (databases.ExcludedByPeople, databases.ExcludedByMachine, databases.Sought));
        Assert.Equal(4_331 + 108, databases.ReadByPeople);
        Assert.Equal((2_966, 2_917, 49), (other.TotalIdentified, other.ExcludedByPeople, other.Sought));
        Assert.Equal((85, 4, 30), (Reports(databases.Excluded), Reports(databases.Deprioritised), Reports(other.Deprioritised)));
        Assert.Equal((19, 19, 38), (databases.Included, other.Included, flow.TotalIncluded));
    }

    [Property]
    public void A_tampered_number_breaks_the_equations_it_stands_in_and_no_other(bool demo, NonNegativeInt which, NonZeroInt more)
    {
        var review = demo ? DemoReview.Snapshot : Clean;
        var tamperings = Tampering.Of(review.Flow!);
        var tampering = tamperings[which.Get % tamperings.Count];

        var broken = FlowInvariants.Of(review with { Flow = tampering.Change(review.Flow!, more.Get) }).Where(invariant => !invariant.Holds).ToList();

        Assert.Equal(tampering.Breaks.Count, broken.Count);
        Assert.All(tampering.Breaks, name => Assert.Contains(broken, invariant => invariant.Name.ToString().StartsWith(name, StringComparison.Ordinal)));
        Assert.All(broken, invariant => Assert.Equal(Math.Abs(more.Get), Math.Abs(invariant.Expected - invariant.Recorded)));
    }

    [Fact]
    public void A_study_left_out_of_the_review_breaks_the_equations_of_what_was_included()
    {
        var clean = new CleanReview();
        var review = clean with { Studies = [.. clean.Studies, clean.Studies[0] with { Id = new(Guid.NewGuid()), Key = "Moe2020", Authors = "Moe" }] };

        Assert.Equal(
            ["flow.studies: 6 or 5", "flow.part(Qualitative): 4 or 3"],
            Broken(review));
    }

    [Fact]
    public void An_excluded_report_that_is_not_listed_breaks_the_equation_of_its_reason_and_arm()
    {
        var clean = new CleanReview();

        Assert.Equal(
            "flow.reason(flow.arm-databases, Wrong topic): 2 or 3",
            Assert.Single(Broken(clean with { ExcludedReports = [.. clean.ExcludedReports.Skip(1)] })));
        Assert.Equal(
            "flow.reason(flow.arm-other, Wrong topic): 0 or 1",
            Assert.Single(Broken(clean with { ExcludedReports = [.. clean.ExcludedReports.SkipLast(1)] })));
    }

    [Fact]
    public void Without_recorded_numbers_there_is_nothing_to_hold() => Assert.Empty(FlowInvariants.Of(Clean with { Flow = null }));

    [Property]
    public void A_negative_count_is_refused(bool demo, NonNegativeInt which)
    {
        var flow = (demo ? DemoReview.Snapshot : Clean).Flow!;
        var ofArms = Tampering.Of(flow).Where(tampering => !tampering.Count.StartsWith("part", StringComparison.Ordinal)).ToList();
        var tampered = ofArms[which.Get % ofArms.Count].Change(flow, -1_000_000);

        Assert.Equal("error.negative-count", Assert.Throws<RefusedException>(() => tampered.Arms.Select(arm => arm.Validated()).ToList()).Reason.Key);
        Assert.All(flow.Arms, arm => Assert.Same(arm, arm.Validated()));
    }

    private static int Reports(IEnumerable<ReasonCount> reasons) => reasons.Sum(reason => reason.Reports);

    private static IEnumerable<string> Broken(CleanReview review) => FlowInvariants.Of(review.Build())
        .Where(invariant => !invariant.Holds).Select(invariant => $"{invariant.Name}: {invariant.Expected} or {invariant.Recorded}");
}
