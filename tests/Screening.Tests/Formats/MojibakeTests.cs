using EvidenceSynth.Screening.Formats;
using EvidenceSynth.Screening.Formats.Texts;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class MojibakeTests
{
    [Theory]
    [InlineData("SkolefravÃ¦r pÃ¥ HÃ¸gÃ¥s â€“ Â«nÃ¥Â»", "Skolefravær på Høgås – «nå»")]
    [InlineData("Å kjøpe – «nå» på Ærfugløya", "Å kjøpe – «nå» på Ærfugløya")]
    [InlineData("Ã—", "×")]
    [InlineData("São Tomé, ÂNGELA", "São Tomé, ÂNGELA")]
    public void Repairs_what_was_decoded_wrongly_and_nothing_else(string damaged, string whole)
    {
        Assert.Equal(whole, Mojibake.Repair(damaged));
        Assert.Equal(damaged != whole, Mojibake.IsIn(damaged));
    }

    [Fact]
    public void Damage_is_told_and_repaired_on_request_while_the_raw_text_stays()
    {
        const string text = "TY  - JOUR\nTI  - SkolefravÃ¦r\nER  - \n";

        var told = Reading.Of(text);
        var repaired = Reading.Of(text, options: new ReadOptions { RepairMojibake = true });

        Assert.Equal(("SkolefravÃ¦r", "read.mojibake"), (told.Records[0].Content.Title, Assert.Single(told.WarningKeys())));
        Assert.Equal(("Skolefravær", "read.mojibake-repaired"), (repaired.Records[0].Content.Title, Assert.Single(repaired.WarningKeys())));
        Assert.Contains("SkolefravÃ¦r", repaired.Records[0].RawText, StringComparison.Ordinal);
    }
}
