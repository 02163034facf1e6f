using EvidenceSynth.Findings;
using EvidenceSynth.Integration;
using EvidenceSynth.Tests.Review.Checks;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Review;

public sealed class ReviewSnapshotTests
{
    private static readonly CleanReview Clean = new();

    [Fact]
    public void Findings_are_numbered_by_the_order_of_themes_and_then_of_findings()
    {
        var review = Clean with { Themes = [Clean.Themes[1], Clean.Themes[0]] };

        Assert.Equal(
            ["1 Finding 3", "2 Finding 4", "3 Finding 1", "4 Finding 2"],
            review.Build().Findings.Select(finding => $"{finding.Number} {finding.Finding.ShortName}"));
    }

    [Fact]
    public void A_study_knows_its_findings_and_appraisals()
    {
        var review = Clean.Build();
        var juul = review.Studies[2].Id;

        Assert.Equal("Juul 2020", review.Study(juul).Label);
        Assert.Equal([1, 3, 4], review.FindingsOf(juul).Select(finding => finding.Number));
        Assert.Equal("moderate-to-serious", Assert.Single(review.AppraisalsOf(juul)).Overall);
        Assert.Equal(2, review.Finding(Clean.Findings[1].Id)?.Number);
        Assert.Null(review.Finding(new FindingId(Guid.Empty)));
    }

    [Fact]
    public void Two_things_under_one_name_are_refused()
    {
        Refused("error.study-twice", Clean with { Studies = [.. Clean.Studies, Clean.Studies[0]] });
        Refused("error.study-key-twice(Holm2020)", Clean.With(2, study => study with { Key = "Holm2020" }));
        Refused("error.study-name-twice(Holm 2020)", Clean.With(2, study => study with { Authors = "Holm" }));
        Refused("error.study-name-twice(Holm 2020)", Clean.With(2, study => study with { Aliases = ["Holm 2020"] }));
        Refused("error.theme-twice", Clean with { Themes = [.. Clean.Themes, Clean.Themes[0]] });
        Refused("error.finding-twice", Clean with { Findings = [.. Clean.Findings, Clean.Findings[0]] });
        Refused("error.characteristic-twice", Clean with { Characteristics = [.. Clean.Characteristics, Clean.Characteristics[0]] });
        Refused("error.intervention-twice", Clean with { Interventions = [.. Clean.Interventions, Clean.Interventions[0]] });
        Refused("error.cell-twice", Clean with { Cells = [.. Clean.Cells, CleanReview.Cell(1, 1, MatrixAnswer.No)] });
    }

    [Fact]
    public void A_link_without_its_end_is_refused()
    {
        Refused("error.unknown-study", Clean.With(1, CleanReview.Finding(1, "1000", Confidence.High, 9)));
        Refused("error.unknown-study", Clean with { Appraisals = [CleanReview.Appraisal(9, CleanReview.Checklist, "minor")] });
        Refused("error.unknown-study", Clean with { Interventions = [.. Clean.Interventions, CleanReview.Intervention(3, 9)] });
        Refused("error.unknown-theme", Clean with { Themes = [Clean.Themes[0]] });
        Refused("error.unknown-finding", Clean with { Characteristics = [.. Clean.Characteristics, CleanReview.Characteristic(3, 9)] });
        Refused("error.unknown-characteristic", Clean with { Cells = [CleanReview.Cell(1, 9, MatrixAnswer.No)] });
        Refused("error.unknown-intervention", Clean with { Cells = [CleanReview.Cell(9, 1, MatrixAnswer.No)] });
        Refused("error.unknown-reason(too-long)", Clean with { ExcludedReports = [CleanReview.Excluded("Ås", "too-long")] });
    }

    [Fact]
    public void A_study_contributes_to_a_finding_once() => Assert.Equal(
        "error.finding-study-twice(Finding 1)", Assert.Throws<RefusedException>(() => CleanReview.Finding(1, "1000", Confidence.High, 2, 2)).Reason.ToString());

    private static void Refused(string message, CleanReview review) =>
        Assert.StartsWith(message, Assert.Throws<RefusedException>(review.Build).Reason.ToString(), StringComparison.Ordinal);
}
