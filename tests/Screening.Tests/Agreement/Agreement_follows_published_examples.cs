using EvidenceSynth.Screening.Agreement;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Screening.Agreement;

public sealed class Agreement_follows_published_examples
{
    /// <summary>Krippendorff (2011), example with four observers, twelve units and missing data: alpha .743.</summary>
    private static readonly RatingTable FourObservers = Observers(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .");

    [Fact]
    public void Gives_Krippendorffs_alpha_with_missing_judgements() => Assert.Equal(.743, KrippendorffAlpha.Of(FourObservers).Value!.Value, .0005);

    /// <summary>The computational example of the encyclopedia article on Krippendorff's alpha: three coders, fifteen units, .691.</summary>
    [Fact]
    public void Gives_Krippendorffs_alpha_where_most_is_missing() => Assert.Equal(.691, KrippendorffAlpha.Of(Observers(
        ". . . . . 3 4 1 2 1 1 3 3 . 3",
        "1 . 2 1 3 3 4 3 . . . . . . .",
        ". . 2 1 3 4 4 . 2 1 1 3 3 . 4")).Value!.Value, .0005);

    /// <summary>Krippendorff (2011), two observers: ten units with two values, alpha .095; twelve units with five values, alpha .692.</summary>
    [Theory]
    [InlineData("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0", .095)]
    [InlineData("a a b b d c c c e d d a", "b a b b b c c c e d d d", .692)]
    public void Gives_Krippendorffs_alpha_for_two(string first, string second, double expected) =>
        Assert.Equal(expected, KrippendorffAlpha.Of(Observers(first, second)).Value!.Value, .0005);

    /// <summary>The same four observers in Gwet's irrCAC package: AC1 .77544, standard error .14295.</summary>
    [Fact]
    public void Gives_Gwets_AC1_with_its_standard_error()
    {
        var ac1 = GwetAc1.Of(FourObservers);
        Assert.Equal(.77544, ac1.Value!.Value, .000005);
        Assert.Equal(.14295, (ac1.Value - ac1.Low)!.Value / 1.959964, .000005);
    }

    /// <summary>Gwet (2002): two raters who agree on 118 of 125, kappa -.0234 and AC1 .9408.</summary>
    [Fact]
    public void Shows_the_paradox_of_kappa()
    {
        var table = TwoByTwo(118, 5, 2, 0);
        Assert.Equal(-.0234, CohenKappa.Of(table).Value!.Value, .00005);
        Assert.Equal(.9408, GwetAc1.Of(table).Value!.Value, .00005);
    }

    /// <summary>The example of ci.kappa in the R package statpsych (Fleiss, Levin and Paik 2003): .6756757, 95 % interval .5317210 to .8196303.</summary>
    [Fact]
    public void Gives_Cohens_kappa_with_its_interval()
    {
        var kappa = CohenKappa.Of(TwoByTwo(31, 12, 4, 58));
        Assert.Equal(.6756757, kappa.Value!.Value, 1e-7);
        Assert.Equal(.5317210, kappa.Low!.Value, 1e-6);
        Assert.Equal(.8196303, kappa.High!.Value, 1e-6);
    }

    /// <summary>
    /// Feinstein and Cicchetti (J Clin Epidemiol 1990;43:543): the same agreement of 85 %, kappa .70 or .32 as the categories are even or not.
    /// PABAK is .70 for both.
    /// </summary>
    [Theory]
    [InlineData(40, 9, 6, 45, .70)]
    [InlineData(80, 10, 5, 5, .32)]
    public void Gives_PABAK_beside_kappa(int both, int first, int second, int neither, double kappa)
    {
        var table = TwoByTwo(both, first, second, neither);
        Assert.Equal(.85, PercentAgreement.Of(table).Value!.Value, 1e-12);
        Assert.Equal(.70, PrevalenceAdjustedKappa.Of(table).Value!.Value, 1e-12);
        Assert.Equal(kappa, CohenKappa.Of(table).Value!.Value, .005);
    }

    /// <summary>Wilson's interval for 81 of 263, an example of Newcombe (Stat Med 1998;17:857): .2553 to .3662.</summary>
    [Fact]
    public void Gives_Wilsons_interval()
    {
        var agreement = PercentAgreement.Of(TwoByTwo(81, 182, 0, 0));
        Assert.Equal(.2553, agreement.Low!.Value, .00005);
        Assert.Equal(.3662, agreement.High!.Value, .00005);
    }

    [Property]
    public void Is_one_where_everybody_agrees(bool[] verdicts)
    {
        var table = new RatingTable(verdicts.Append(true).Append(false).Select(verdict => new[] { $"{verdict}", $"{verdict}" }));
        Assert.Equal(1, PercentAgreement.Of(table).Value!.Value, 1e-12);
        Assert.Equal(1, CohenKappa.Of(table).Value!.Value, 1e-12);
        Assert.Equal(1, PrevalenceAdjustedKappa.Of(table).Value!.Value, 1e-12);
        Assert.Equal(1, GwetAc1.Of(table).Value!.Value, 1e-12);
        Assert.Equal(1, KrippendorffAlpha.Of(table).Value!.Value, 1e-12);
    }

    [Property]
    public void Stays_between_its_bounds(byte both, byte first, byte second, byte neither)
    {
        var table = new RatingTable(Lines(both, first, second, neither), ["in", "out"]);
        Func<RatingTable, Coefficient>[] measures = [PercentAgreement.Of, CohenKappa.Of, PrevalenceAdjustedKappa.Of, GwetAc1.Of, KrippendorffAlpha.Of];
        foreach (var measure in measures)
        {
            var coefficient = measure(table);
            Assert.Equal(coefficient.Value is null, coefficient.Note is not null);
            if (coefficient.Value is not { } value) continue;
            Assert.InRange(value, -1 - 1e-12, 1 + 1e-12);
            if (coefficient.Low is { } low) Assert.InRange(low, -1 - 1e-12, value + 1e-12);
            if (coefficient.High is { } high) Assert.InRange(high, value - 1e-12, 1 + 1e-12);
        }
    }

    private static RatingTable TwoByTwo(int both, int first, int second, int neither) => new(Lines(both, first, second, neither), ["in", "out"]);

    private static IEnumerable<string?[]> Lines(int both, int first, int second, int neither) =>
    [
        .. Enumerable.Repeat<string?[]>(["in", "in"], both), .. Enumerable.Repeat<string?[]>(["in", "out"], first),
        .. Enumerable.Repeat<string?[]>(["out", "in"], second), .. Enumerable.Repeat<string?[]>(["out", "out"], neither),
    ];

    /// <summary>One line per observer, a point where nothing was judged.</summary>
    private static RatingTable Observers(params string[] lines)
    {
        var columns = lines.Select(line => line.Split(' ')).ToArray();
        return new(Enumerable.Range(0, columns[0].Length).Select(unit => columns.Select(column => column[unit] == "." ? null : column[unit]).ToArray()));
    }
}
