using EvidenceSynth.Checks;

namespace EvidenceSynth.App.Web.TagHelpers;

/// <summary>The icon of a severity; the word stands beside it.</summary>
public static class SeverityIcon
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "stop",
        Severity.Warning => "warn",
        _ => "info",
    };
}
