using EvidenceSynth.Flow;
using EvidenceSynth.Selection;
using EvidenceSynth.Sources;
using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Intake.Reviews;

public sealed class DemoFlowTests
{
    private static readonly RecordedFlow Flow = DemoReview.Snapshot.Flow!;

    [Fact]
    public void Adds_up_in_every_equation()
    {
        var invariants = FlowInvariants.Of(DemoReview.Snapshot);
        Assert.Equal(19, invariants.Count);
        Assert.All(invariants, invariant => Assert.True(invariant.Holds, invariant.ToString()));
    }

    [Fact]
    public void Keeps_the_published_numbers_of_the_databases()
    {
        var arm = Flow.DatabasesAndRegisters;
        Assert.Equal(22_272, arm.Identified.Where(source => source.Category == SourceCategory.Database).Sum(source => source.Records));
        Assert.Equal([23_394, 8_491, 14_903, 4_331, 10_464, 108, 19],
            [arm.TotalIdentified, arm.DuplicatesRemoved, arm.Screened, arm.ExcludedByPeople, arm.ExcludedByMachine, arm.Assessed, arm.Included]);
        Assert.Equal([49, 15, 12, 8, 1], arm.Excluded.Select(reason => reason.Reports));
    }

    [Fact]
    public void Keeps_the_published_numbers_of_the_other_sources()
    {
        var arm = Flow.OtherMethods!;
        Assert.Equal([2_966, 2_966, 2_917, 49, 19], [arm.TotalIdentified, arm.Screened, arm.ExcludedByPeople, arm.Assessed, arm.Included]);
        Assert.Equal(30, Assert.Single(arm.Deprioritised).Reports);
    }

    [Fact]
    public void Finds_in_the_search_log_what_the_flow_counts_of_the_other_sources() => Assert.Equal(
        Flow.OtherMethods!.Identified.ToDictionary(source => source.Source, source => (int?)source.Records),
        DemoReview.Snapshot.Sources.Where(source => source.Category == SourceCategory.Website)
            .GroupBy(source => source.Name).ToDictionary(group => group.Key, group => group.Sum(source => source.ReportedHits)));

    [Fact]
    public void Logs_hits_of_all_databases_but_ERIC_and_Social_Services_Abstracts() => Assert.Equal(
        ["ERIC (ProQuest)", "Social Services Abstracts (ProQuest)"],
        DemoReview.Snapshot.Sources.Where(source => source.ReportedHits is null).Select(source => source.Name));

    [Fact]
    public void Lists_119_reports_of_which_34_were_set_aside()
    {
        var reports = DemoReview.Snapshot.ExcludedReports;
        Assert.Equal(119, reports.Count);
        Assert.Equal(34, reports.Count(report => DemoReview.Snapshot.Protocol.Reason(report.ReasonKey)!.Deprioritises));
        Assert.Equal([23, 3, 4, 0], Enum.GetValues<DataRichness>().Select(richness => reports.Count(report => report.Richness == richness)));
    }
}
