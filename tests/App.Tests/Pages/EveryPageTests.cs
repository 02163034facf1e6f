using System.Net;

namespace EvidenceSynth.Tests.App.Pages;

/// <summary>What every page owes every reader, without a browser.</summary>
public sealed class EveryPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    public static readonly TheoryData<string> Addresses =
    [
        "/", "/accessibility", "/reviews/demo", "/reviews/demo/protocol", "/reviews/demo/search", "/reviews/demo/flow", "/reviews/demo/excluded", "/reviews/demo/studies",
        "/reviews/demo/studies/Bergman2019", "/reviews/demo/studies/Boden2017", "/reviews/demo/appraisal", "/reviews/demo/findings", "/reviews/demo/matrix",
        "/reviews/demo/checks", "/reviews/demo/history", "/reviews/demo/exports",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Has_one_heading_a_title_a_language_unique_ids_and_labelled_controls(string address)
    {
        foreach (var language in new[] { "nb", "nn", "en" })
        {
            using var client = app.Client(language);
            var response = await client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);

            var page = await Html.ReadAsync(response);
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.NotEqual("EvidenceSynth", page.Title);
            Assert.NotNull(page.QuerySelector("a.skip[href='#main']"));
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.All(page.QuerySelectorAll("main table"), table => Assert.NotEmpty(table.QuerySelectorAll("th[scope]")));
            Assert.All(page.QuerySelectorAll("[tabindex]"), element => Assert.True(int.Parse(element.GetAttribute("tabindex")!) <= 0));
            Assert.All(page.QuerySelectorAll("main select, main textarea"), control => Assert.NotNull(page.QuerySelector($"label[for='{control.Id}']")));
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Runs_nothing_but_our_own_files(string address)
    {
        using var client = app.Client();
        var response = await client.GetAsync(address);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy);
        var page = await Html.ReadAsync(response);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_address_of_another_host_is_refused()
    {
        using var client = app.Client();
        client.DefaultRequestHeaders.Host = "evil.example";
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("/reviews/nothing")]
    [InlineData("/reviews/demo/findings/0198c0de-0000-7000-8000-000000000000")]
    [InlineData("/reviews/demo/studies/Nobody1999")]
    [InlineData("/reviews/demo/nothing")]
    public async Task An_unknown_address_answers_with_the_reviews_that_exist(string address)
    {
        using var client = app.Client();
        var response = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull((await Html.ReadAsync(response)).QuerySelector("a[href='/reviews/demo']"));
    }

    [Fact]
    public async Task A_chosen_language_stays_chosen()
    {
        using var client = app.Client("en");
        var page = await client.PageAsync("/reviews/demo/findings?language=nn");
        Assert.Equal("nn", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("nn", (await client.PageAsync("/reviews/demo")).DocumentElement.GetAttribute("lang"));
    }
}
