using EvidenceSynth.Text;

namespace EvidenceSynth.App.Web;

/// <summary>The language of one request's pages: the person's choice (cookie), else what the browser asks for, else Bokmål. Data is shown in it where it has it.</summary>
public static class UiLanguage
{
    private const string Cookie = "language";

    public static Language Of(HttpContext context)
    {
        if (Languages.TryParse(context.Request.Cookies[Cookie], out var chosen)) return chosen;
        foreach (var asked in context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(value => value.Quality ?? 1))
            if (Languages.TryParse(asked.Value.Value, out var language)) return language;
        return Language.Bokmal;
    }

    /// <summary>A link with <c>?language=nn</c> keeps the choice and shows the same page again without it.</summary>
    public static IApplicationBuilder UseLanguageChoice(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !Languages.TryParse(context.Request.Query[Cookie], out var language))
            return next(context);
        context.Response.Cookies.Append(Cookie, language.Code(),
            new CookieOptions { MaxAge = TimeSpan.FromDays(400), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        var rest = context.Request.Query.Where(pair => pair.Key != Cookie).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        context.Response.Redirect(context.Request.PathBase + context.Request.Path + QueryString.Create(rest));
        return Task.CompletedTask;
    });
}
