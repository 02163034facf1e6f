using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Checks.Rules;

/// <summary>A translation that was written before its source text changed says so before it is printed.</summary>
sealed class TranslationsAreCurrent : IConsistencyRule
{
    public string Id => "L1";

    public IEnumerable<CheckItem> Check(ReviewSnapshot review) =>
    [
        .. Item([review.Review.Title, review.Protocol.Question, review.Protocol.Aim], languages =>
            new(Id, Severity.Note, languages, new Message("subject.protocol"), "protocol")),
        .. review.Studies.SelectMany(study => Item([study.Aim, study.Intervention], languages => this.About(Severity.Note, study, languages))),
        .. review.Themes.SelectMany(theme => Item([theme.Name, theme.Description], languages =>
            new(Id, Severity.Note, languages, new Message("subject.theme", theme.Name), "findings"))),
        .. review.Findings.SelectMany(finding => Item(Texts(finding), languages => this.About(Severity.Note, finding, languages))),
        .. review.Characteristics.SelectMany(item =>
            Item([item.Name, item.Question, .. item.Descriptions], languages => this.About(Severity.Note, item, languages))),
        .. review.Interventions.SelectMany(item => Item([item.Name], languages => this.About(Severity.Note, review.Study(item.Study), languages))),
    ];

    private static IEnumerable<LocalizedText?> Texts(NumberedFinding finding) =>
    [
        finding.Finding.ShortName, finding.Finding.Statement, finding.Finding.Assessment.Overall?.Explanation,
        .. finding.Finding.Assessment.Judgements.Select(judgement => judgement.Because),
    ];

    private static IEnumerable<CheckItem> Item(IEnumerable<LocalizedText?> texts, Func<Message, CheckItem> item)
    {
        var languages = Languages.All.Where(language => texts.Any(text => text is not null && text.IsOutOfDate(language))).ToList();
        if (languages.Count > 0)
            yield return item(new Message("check.translation", Message.List(languages)));
    }
}
