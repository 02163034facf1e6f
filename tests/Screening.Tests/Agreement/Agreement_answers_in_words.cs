using EvidenceSynth.Screening.Agreement;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Screening.Agreement;

public sealed class Agreement_answers_in_words
{
    private static readonly Func<RatingTable, Coefficient>[] All =
        [PercentAgreement.Of, CohenKappa.Of, PrevalenceAdjustedKappa.Of, GwetAc1.Of, KrippendorffAlpha.Of];

    [Fact]
    public void Says_that_nothing_was_judged_by_both()
    {
        foreach (var measure in All)
        {
            Assert.Equal("agreement.nothing-judged-by-both", measure(new([])).Note!.Key);
            Assert.Equal("agreement.nothing-judged-by-both", measure(new([["in", null], [null, "out"]])).Note!.Key);
        }
    }

    [Fact]
    public void Says_that_one_category_leaves_nothing_to_correct_for_chance()
    {
        var table = new RatingTable([["in", "in"], ["in", "in"]]);
        Assert.Equal(1, PercentAgreement.Of(table).Value);
        foreach (var measure in All.Skip(1)) Assert.Equal("agreement.one-category", measure(table).Note!.Key);
    }

    [Fact]
    public void Leaves_out_what_only_one_rater_judged()
    {
        var table = new RatingTable([["in", "in"], ["out", "out"], ["in", null], [null, "out"]]);
        Assert.Equal(2, PercentAgreement.Of(table).Units);
        Assert.Equal(1, CohenKappa.Of(table).Value);
    }

    [Fact]
    public void Refuses_kappa_for_three_raters() =>
        Assert.Equal("agreement.two-raters", Assert.Throws<RefusedException>(() => CohenKappa.Of(new([["in", "in", "out"]]))).Reason.Key);

    [Fact]
    public void Refuses_lines_of_different_length() =>
        Assert.Equal("agreement.uneven-lines", Assert.Throws<RefusedException>(() => new RatingTable([["in", "in"], ["in"]])).Reason.Key);

    [Fact]
    public void Refuses_a_value_outside_the_categories() =>
        Assert.Equal("agreement.unknown-category", Assert.Throws<RefusedException>(() => new RatingTable([["in", "perhaps"]], ["in", "out"])).Reason.Key);

    [Fact]
    public void Counts_a_category_that_nobody_used_where_chance_depends_on_it()
    {
        string?[][] lines = [["in", "in"], ["out", "in"]];
        Assert.Equal(0, PrevalenceAdjustedKappa.Of(new(lines)).Value!.Value, 1e-12);
        Assert.Equal(.25, PrevalenceAdjustedKappa.Of(new(lines, ["in", "out", "maybe"])).Value!.Value, 1e-12);
    }
}
