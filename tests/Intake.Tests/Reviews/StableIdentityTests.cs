using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Intake.Reviews;

public sealed class StableIdentityTests
{
    [Fact]
    public void Gives_the_same_identities_at_every_reading()
    {
        Assert.Equal(Identities(DemoReview.Snapshot), Identities(DemoReview.Load()));
        Assert.Equal(Identities(DemoReview.Snapshot).Count, Identities(DemoReview.Snapshot).Distinct().Count());
    }

    // SHA-256 of "demo/review/demo" and "demo/finding/flexibility", first 16 bytes, with the version and variant bits of RFC 9562.
    [Fact]
    public void Makes_identities_of_version_8_from_review_kind_and_key()
    {
        Assert.Equal(Guid.Parse("09909247-6555-8a5f-85a9-65068af3c3fc"), DemoReview.Snapshot.Review.Id.Value);
        Assert.Equal(Guid.Parse("02b05c98-c435-8a3d-addd-44fb0e794310"), DemoReview.Snapshot.Findings[30].Finding.Id.Value);
    }

    private static List<Guid> Identities(ReviewSnapshot review) =>
    [
        review.Review.Id.Value, .. review.Studies.Select(study => study.Id.Value), .. review.Themes.Select(theme => theme.Id.Value),
        .. review.Findings.Select(finding => finding.Finding.Id.Value), .. review.Characteristics.Select(characteristic => characteristic.Id.Value),
        .. review.Interventions.Select(intervention => intervention.Id.Value),
    ];
}
