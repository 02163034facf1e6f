using EvidenceSynth.Export.Terms;
using EvidenceSynth.Team;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Web;

/// <summary>The words of one request's pages, in its language.</summary>
public sealed class Texts(IHttpContextAccessor accessor)
{
    public Language Language { get; } = UiLanguage.Of(accessor.HttpContext!);

    /// <summary>A text of the glossary with its places filled.</summary>
    public string this[string key, params object[] arguments] => Say(new Message(key, arguments));

    public string Say(Message message) => Glossary.Default.Say(message, Language);

    public string Name(Enum value) => Glossary.Default.Name(value, Language);

    public string In(LocalizedText text) => text.In(Language);

    public string Number(long value) => Numbers.Whole(value, Language);

    public string Percent(double share) => Numbers.Percent(share, 1, Language);

    public string Date(DateOnly date) => Numbers.Date(date, Language);

    /// <summary>Who judged and when, or where an imported judgement came from.</summary>
    public string Signed(Signature signature) =>
        this[signature.By.Kind == ActorKind.Import ? "finding.imported-from" : "finding.judged-by", signature.By.Name, Moment(signature.At)];

    /// <summary>Day and time of an event, in the machine's time zone: the team sits beside it.</summary>
    public string Moment(DateTimeOffset at)
    {
        var local = at.ToLocalTime();
        var clock = $"{local.Hour:00}{(Language == Language.English ? ":" : ".")}{local.Minute:00}";
        return $"{Numbers.Date(DateOnly.FromDateTime(local.DateTime), Language)} {clock}";
    }
}
