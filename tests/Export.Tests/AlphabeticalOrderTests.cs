using EvidenceSynth.Export.Tables;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

public sealed class AlphabeticalOrderTests
{
    private static readonly string[] Names = ["Ågotnes 2020", "Aasen 2018", "Zeta 2019", "Øye 2021", "Ämne 2020", "Berg 2017", "Isaac 2011", "Istad 2012", "Émile 2020", "de Boer 2014"];

    [Theory]
    [InlineData(Language.Bokmal)]
    [InlineData(Language.Nynorsk)]
    public void Norwegian_ends_with_the_three_letters_and_files_initial_aa_under_the_last(Language language) => Assert.Equal(
        ["Berg 2017", "de Boer 2014", "Émile 2020", "Isaac 2011", "Istad 2012", "Zeta 2019", "Ämne 2020", "Øye 2021", "Ågotnes 2020", "Aasen 2018"],
        Names.Order(new AlphabeticalOrder(language)));

    [Fact]
    public void English_files_them_under_a_and_o() => Assert.Equal(
        ["Aasen 2018", "Ågotnes 2020", "Ämne 2020", "Berg 2017", "de Boer 2014", "Émile 2020", "Isaac 2011", "Istad 2012", "Øye 2021", "Zeta 2019"],
        Names.Order(new AlphabeticalOrder(Language.English)));

    [Fact]
    public void One_author_is_ordered_by_year() =>
        Assert.Equal(["Berg 2017", "Berg 2020", "Berg & Li 2011"], new[] { "Berg & Li 2011", "Berg 2020", "Berg 2017" }.Order(new AlphabeticalOrder(Language.English)));
}
