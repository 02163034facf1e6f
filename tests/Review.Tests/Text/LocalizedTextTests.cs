using EvidenceSynth.Text;
using FsCheck;
using FsCheck.Xunit;

namespace EvidenceSynth.Tests.Review.Text;

public sealed class LocalizedTextTests
{
    [Property]
    public void A_new_source_text_puts_every_translation_out_of_date(NonNull<string> suffix, Language source)
    {
        var text = InAll(source).With(source, "Rewritten " + suffix.Get);

        Assert.Equal(Languages.All.Where(language => language != source), text.Available.Where(text.IsOutOfDate));
    }

    [Property]
    public void A_new_translation_is_up_to_date_and_leaves_the_others_as_they_were(NonNull<string> suffix, Language source, Language language)
    {
        var before = InAll(source).With(source, "Rewritten");
        var after = before.With(language, "Translated " + suffix.Get);

        Assert.Equal(("Translated " + suffix.Get).Trim(), after.In(language));
        Assert.Equal(source, after.Source);
        Assert.False(after.IsOutOfDate(language));
        if (language != source)
            Assert.Equal(Languages.All.Where(other => other != source && other != language), after.Available.Where(after.IsOutOfDate));
    }

    [Property]
    public void Writing_the_same_text_again_confirms_the_translation_and_changes_nothing_else(Language source, Language language)
    {
        var current = InAll(source);
        var lagging = current.With(source, "Rewritten");

        Assert.Equal(current, current.With(language, $"  {current.In(language)} "));
        Assert.False(lagging.With(language, lagging.In(language)).IsOutOfDate(language));
        Assert.Equal(lagging.In(language), lagging.With(language, lagging.In(language)).In(language));
    }

    [Property]
    public void A_missing_language_is_answered_by_the_nearest_one(Language only, Language asked)
    {
        var text = LocalizedText.Of(only, "One");

        Assert.Equal("One", text.In(asked));
        Assert.Equal(only, text.LanguageShown(asked));
        Assert.Equal(only, text.Source);
    }

    [Theory]
    [InlineData(Language.Nynorsk, "bokmål")]
    [InlineData(Language.Bokmal, "bokmål")]
    [InlineData(Language.English, "english")]
    public void Nynorsk_falls_back_to_bokmal_first(Language asked, string expected) => Assert.Equal(expected, LocalizedText.Of("english", "bokmål").In(asked));

    [Fact]
    public void Bokmal_falls_back_to_nynorsk_first() =>
        Assert.Equal("nynorsk", LocalizedText.Of(Language.English, "english").With(Language.Nynorsk, "nynorsk").In(Language.Bokmal));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_blank_text_is_refused(string blank)
    {
        Refused("error.text-empty", () => LocalizedText.Of(Language.English, blank));
        Refused("error.text-empty", () => LocalizedText.Of(Language.English, "One").With(Language.Bokmal, blank));
        Refused("error.text-empty", () => new LocalizedText(new Dictionary<Language, string>()));
    }

    [Fact]
    public void A_text_without_its_source_language_is_refused() =>
        Refused("error.text-without-source", () => new LocalizedText(new Dictionary<Language, string> { [Language.English] = "One" }, Language.Bokmal));

    [Fact]
    public void Texts_are_equal_when_words_source_and_lag_are()
    {
        var text = InAll(Language.English);

        Assert.Equal(text, InAll(Language.English));
        Assert.Equal(text.GetHashCode(), InAll(Language.English).GetHashCode());
        Assert.NotEqual(text, InAll(Language.Bokmal));
        Assert.NotEqual(text, text.With(Language.Bokmal, "noe annet"));
        Assert.NotEqual(text, new(Languages.All.ToDictionary(language => language, text.In), Language.English, [Language.Bokmal]));
        Assert.NotEqual(text, LocalizedText.Of(Language.English, text.In(Language.English)));
    }

    private static LocalizedText InAll(Language source) => new(Languages.All.ToDictionary(language => language, language => $"{language}"), source);

    private static void Refused(string key, Func<object> act) => Assert.Equal(key, Assert.Throws<RefusedException>(act).Reason.Key);
}
