using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Intake.Reviews;

public sealed class DemoReviewTests
{
    [Fact]
    public void Holds_38_studies_and_33_findings()
    {
        Assert.Equal(38, DemoReview.Snapshot.Studies.Count);
        Assert.Equal(Enumerable.Range(1, 33), DemoReview.Snapshot.Findings.Select(finding => finding.Number));
    }
}
