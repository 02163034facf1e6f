using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EvidenceSynth.App.Web.TagHelpers;

/// <summary>An icon of the sprite. It is decoration: the word beside it carries the meaning.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Html(Name));
    }

    internal static string Html(string name) => $"""<svg class="icon" aria-hidden="true"><use href="/icons.svg#i-{name}"/></svg>""";
}
