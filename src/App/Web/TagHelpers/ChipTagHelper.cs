using System.Net;
using EvidenceSynth.Appraisal;
using EvidenceSynth.Findings;
using EvidenceSynth.Integration;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EvidenceSynth.App.Web.TagHelpers;

/// <summary>A judgement as a filled chip: fill, border, icon and word. Nothing else on a page has filled colour.</summary>
[HtmlTargetElement("chip", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChipTagHelper(Texts texts) : TagHelper
{
    public Confidence? Confidence { get; set; }
    public Concern? Concern { get; set; }
    public MatrixAnswer? Answer { get; set; }

    /// <summary>A step of an appraisal tool's scale; null with <see cref="NotJudged"/> says that nobody has judged.</summary>
    public ScaleStep? Step { get; set; }

    public bool NotJudged { get; set; }

    /// <summary>The level's word alone ("Moderate"), where the header already says of what.</summary>
    public bool Short { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (style, word) = this switch
        {
            { Confidence: { } level } => (ChipStyle.Of(level), Short ? texts["Confidence." + level + ".short"] : texts.Name(level)),
            { Concern: { } concern } => (ChipStyle.Of(concern), Short ? texts["Concern." + concern + ".short"] : texts.Name(concern)),
            { Answer: { } answer } => (ChipStyle.Of(answer), texts.Name(answer)),
            { Step: { } step } => (ChipStyle.Of(step.Tone), texts.In(step.Name)),
            _ => (ChipStyle.NotJudged, texts["page.not-judged"]),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chip " + style.Class);
        output.Content.SetHtmlContent(IconTagHelper.Html(style.Icon) + WebUtility.HtmlEncode(word));
    }
}
