using AngleSharp;
using AngleSharp.Dom;

namespace EvidenceSynth.Tests.App;

static class Html
{
    public static async Task<IDocument> PageAsync(this HttpClient client, string address) => await ReadAsync(await client.GetAsync(address));

    public static async Task<IDocument> ReadAsync(HttpResponseMessage response)
    {
        var context = BrowsingContext.New(Configuration.Default);
        var text = await response.Content.ReadAsStringAsync();
        return await context.OpenAsync(request => request.Content(text));
    }

    /// <summary>The first form that posts, with its fields as a browser would send them.</summary>
    public static List<KeyValuePair<string, string>> FormFields(this IDocument page)
    {
        var form = page.QuerySelector("form[method=post]")!;
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var input in form.QuerySelectorAll("input[name]:not([type=radio]), input[type=radio][name][checked]"))
            fields.Add(new(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        foreach (var area in form.QuerySelectorAll("textarea[name]"))
            fields.Add(new(area.GetAttribute("name")!, area.TextContent.TrimStart('\n')));
        return fields;
    }

    public static void Set(this List<KeyValuePair<string, string>> fields, string name, string value)
    {
        fields.RemoveAll(field => field.Key == name);
        fields.Add(new(name, value));
    }
}
