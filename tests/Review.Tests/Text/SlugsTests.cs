using EvidenceSynth.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Review.Text;

public sealed class SlugsTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";

    [Property]
    public Property Letters_digits_and_inner_hyphens_make_a_slug() => Prop.ForAll(
        Gen.Choose(1, 60).SelectMany(length => Gen.Elements((Letters + "-").ToArray()).ArrayOf(length)).ToArbitrary(),
        characters => Slugs.IsValid(new string(characters)) == (characters[0] != '-' && characters[^1] != '-'));

    [Property]
    public void Any_other_character_is_refused(char stranger, NonNegativeInt place)
    {
        if ((Letters + "-").Contains(stranger, StringComparison.Ordinal)) return;
        var slug = "demo-review".Insert(place.Get % 12, stranger.ToString());

        Assert.False(Slugs.IsValid(slug));
        Assert.Equal($"error.slug({slug})", Assert.Throws<RefusedException>(() => Slugs.Require(slug)).Reason.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("demo\n")]
    [InlineData("../demo")]
    [InlineData("Demo")]
    [InlineData("skolefravær")]
    public void What_could_break_an_address_is_refused(string? slug) => Assert.False(Slugs.IsValid(slug));

    [Fact]
    public void A_slug_holds_at_most_60_characters()
    {
        Assert.True(Slugs.IsValid(new string('a', 60)));
        Assert.False(Slugs.IsValid(new string('a', 61)));
    }
}
