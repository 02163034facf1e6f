using EvidenceSynth.Screening.Duplicates;

namespace EvidenceSynth.Tests.Field.Duplicates;

public class LabelledSetTests(ITestOutputHelper output)
{
    [Fact]
    public void Loses_no_work_finds_the_duplicates_and_asks_seldom()
    {
        LabelledSet.SkipWithoutSamples();
        var fits = LabelledSet.All().Select(set => set.Measure(DuplicateFinder.Find(set.Records))).ToArray();
        foreach (var fit in fits) output.WriteLine(fit.ToString());
        Assert.All(fits, fit => Assert.Equal(0, fit.Lost));
        Assert.All(fits, fit => Assert.InRange(fit.Sensitivity, 0.90, 1));
        Assert.InRange(fits.Sum(fit => fit.Automatic) / (double)fits.Sum(fit => fit.Duplicates), 0.985, 1);
        Assert.InRange(fits.Sum(fit => fit.WithAnswers) / (double)fits.Sum(fit => fit.Duplicates), 0.997, 1);
        Assert.InRange(100.0 * fits.Sum(fit => fit.Asked) / fits.Sum(fit => fit.Records), 0, 3);
    }

    [Fact]
    public void Importing_in_two_halves_loses_no_work_either()
    {
        LabelledSet.SkipWithoutSamples();
        foreach (var set in LabelledSet.All())
        {
            var half = set.Records[..(set.Records.Length / 2)];
            var before = DuplicateFinder.Find(half);
            var earlier = new EarlierDecisions
            {
                Same = [.. before.Groups.SelectMany(group => group.Links).Select(link => (link.Id1, link.Id2))],
                Compared = half.Select(record => record.Id).ToHashSet(),
            };
            var fit = set.Measure(DuplicateFinder.Find(set.Records, earlier));
            Assert.Equal(0, fit.Lost);
            Assert.InRange(fit.Sensitivity, 0.90, 1);
        }
    }
}
