using EvidenceSynth.Findings;
using EvidenceSynth.History;
using EvidenceSynth.Storage;
using EvidenceSynth.Team;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSynth.Tests.Storage;

/// <summary>Whatever people write comes back as they wrote it: each value goes through the file and not only through a converter.</summary>
public sealed class StoredValueTests
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;
    private readonly ReviewSnapshot _review = MadeUpReview.Build();

    private static Gen<string> Words => ArbMap.Default.GeneratorFor<NonWhiteSpaceString>().Select(text => text.Get);

    private static Gen<string?> MaybeWords => Gen.OneOf(Words.Select(text => (string?)text), Gen.Constant<string?>(null));

    [Fact]
    public async Task A_text_in_any_languages_comes_back_with_its_source_and_its_lag()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var store = database.Start().Store;
        await store.AddAsync(_review, MadeUpReview.Rater, _stop);
        var texts = from words in Words.ArrayOf(3)
                    from languages in Gen.SubListOf<Language>(Languages.All).Where(some => some.Count > 0)
                    from source in Gen.Elements(languages.ToArray())
                    from outdated in Gen.SubListOf<Language>(Languages.All)
                    select new LocalizedText(languages.ToDictionary(language => language, language => words[(int)language]), source, outdated);

        Prop.ForAll(texts.ToArbitrary(), text => Stored(store, text).Equals(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task A_history_entry_comes_back_word_for_word_and_to_the_tick()
    {
        await using var database = await TempDatabase.OpenedAsync();
        var store = database.Start().Store;
        await store.AddAsync(_review, MadeUpReview.Rater, _stop);
        var changes = from field in Words from before in MaybeWords from after in MaybeWords select new FieldChange(field, before, after);
        var entries = from kind in ArbMap.Default.GeneratorFor<ActorKind>()
                      from name in Words
                      from ticks in ArbMap.Default.GeneratorFor<long>()
                      from action in Words
                      from list in changes.NonEmptyListOf()
                      from reason in MaybeWords
                      select new HistoryEntry(_review.Review.Id, new(new(kind, name), new(DateTime.UnixEpoch.AddTicks(ticks % 1_000_000_000_000_000))), nameof(Finding),
                          MadeUpReview.JudgedFinding.Value, action, [.. list], reason);

        Prop.ForAll(entries.ToArbitrary(), entry => DeepText.Of(Stored(store, entry)) == DeepText.Of(entry)).QuickCheckThrowOnFailure();
    }

    private LocalizedText Stored(ReviewStore store, LocalizedText text) =>
        Save(store, finding => new(finding.Id, finding.Theme, finding.ShortName, text, finding.Studies, finding.Assessment, finding.Revision), Entry).GetAwaiter().GetResult()
            .Finding(MadeUpReview.JudgedFinding)!.Finding.Statement;

    private HistoryEntry Stored(ReviewStore store, HistoryEntry entry)
    {
        Save(store, finding => finding, entry).GetAwaiter().GetResult();
        return store.HistoryAsync(_review.Review.Id, 1, _stop).GetAwaiter().GetResult()[0];
    }

    private HistoryEntry Entry => new(_review.Review.Id, MadeUpReview.Rater, nameof(Finding), MadeUpReview.JudgedFinding.Value, "edit", [new("statement", null, "x")], null);

    private async Task<ReviewSnapshot> Save(ReviewStore store, Func<Finding, Finding> change, HistoryEntry entry)
    {
        var finding = (await store.SnapshotAsync("made-up", _stop))!.Finding(MadeUpReview.JudgedFinding)!.Finding;
        await store.SaveFindingAsync(_review.Review.Id, change(finding), finding.Revision, entry, _stop);
        return (await store.SnapshotAsync("made-up", _stop))!;
    }
}
