using EvidenceSynth.Export.Terms;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

public sealed class NumbersTests
{
    [Theory]
    [InlineData(Language.English, "14,903", "70.5%", "22 November 2026")]
    [InlineData(Language.Bokmal, "14\u00A0903", "70,5\u00A0%", "22. november 2026")]
    [InlineData(Language.Nynorsk, "14\u00A0903", "70,5\u00A0%", "22. november 2026")]
    public void Writes_numbers_shares_and_dates_as_the_language_does(Language language, string whole, string share, string date)
    {
        Assert.Equal(whole, Numbers.Whole(14_903, language));
        Assert.Equal(share, Numbers.Percent(0.705, 1, language));
        Assert.Equal(date, Numbers.Date(new DateOnly(2026, 11, 22), language));
    }
}
