using EvidenceSynth.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EvidenceSynth.App.Web.TagHelpers;

/// <summary>
/// Fills an element with one of the review's texts and names the text's language where it is not the page's (WCAG 3.1.2):
/// <c>&lt;p localized="study.Aim"&gt;&lt;/p&gt;</c>.
/// </summary>
[HtmlTargetElement("*", Attributes = "localized")]
public sealed class LocalizedTagHelper(Texts texts) : TagHelper
{
    public LocalizedText? Localized { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Localized is null) return;
        var shown = Localized.LanguageShown(texts.Language);
        if (shown != texts.Language)
            output.Attributes.SetAttribute("lang", shown.Code());
        output.Content.SetContent(Localized.In(texts.Language));
    }
}
