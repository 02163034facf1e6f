using EvidenceSynth.Checks;

namespace EvidenceSynth.Tests.Review.Checks;

/// <summary>What one rule says of a review, through the report that people see.</summary>
static class Report
{
    public static IReadOnlyList<CheckItem> Of(CleanReview review, string rule) => Of(review.Build(), rule);

    public static IReadOnlyList<CheckItem> Of(ReviewSnapshot review, string rule) => [.. ConsistencyReport.Of(review).Items.Where(item => item.Rule == rule)];

    /// <summary>The only item of the rule, as <c>severity subject: message</c>.</summary>
    public static string Only(CleanReview review, string rule) => Assert.Single(Of(review, rule)).Written();

    public static string Written(this CheckItem item) => $"{item.Severity} {item.Subject}: {item.Message}";
}
