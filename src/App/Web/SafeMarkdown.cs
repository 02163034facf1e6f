using Ganss.Xss;
using Markdig;

namespace EvidenceSynth.App.Web;

/// <summary>Markdown as HTML that cannot carry script, style or remote content; headings begin below the page's own.</summary>
public static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().DisableHtml().Build();

    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(["h2", "h3", "h4", "p", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "a", "table", "thead", "tbody", "tr", "th", "td", "hr", "br", "sup"]),
        AllowedAttributes = new HashSet<string>(["href", "start"]),
        AllowedSchemes = new HashSet<string>(["https", "http", "mailto"]),
    });

    public static string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.OfType<Markdig.Syntax.HeadingBlock>())
            heading.Level = Math.Clamp(heading.Level, 2, 4);
        return Sanitizer.Sanitize(document.ToHtml(Pipeline));
    }
}
