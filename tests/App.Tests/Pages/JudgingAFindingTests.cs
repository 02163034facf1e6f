using System.Net;
using AngleSharp.Dom;
using EvidenceSynth.App.Desks;
using EvidenceSynth.Findings;
using Microsoft.Extensions.DependencyInjection;

namespace EvidenceSynth.Tests.App.Pages;

/// <summary>From the form on the page through desk, domain and storage, and back.</summary>
public sealed class JudgingAFindingTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_changed_component_makes_the_overall_judgement_stale_and_is_kept_in_history()
    {
        using var client = app.Client();
        var address = await AddressAsync(20);
        var fields = (await client.PageAsync(address)).FormFields();
        fields.Set("Input.Components[Adequacy].Concern", "Moderate");
        fields.Set("Input.Components[Adequacy].Because", "Only two of the four studies give more than a line.");
        fields.Set("Input.WithOverall", "false");

        var page = await PostAsync(client, address, fields, HttpStatusCode.OK);

        Assert.Contains("Judged before the last change to a component", page.QuerySelector(".page-head")!.TextContent);
        var history = page.QuerySelector("details.section .rows li")!.TextContent;
        Assert.Contains("Kari Nordmann", history);
        Assert.Contains("Moderate concerns", history);
        Assert.Contains("Only two of the four studies give more than a line.", history);
        Assert.True((await FindingAsync(20)).Finding.Assessment.IsStale);
    }

    [Fact]
    public async Task Another_level_needs_an_explanation_of_its_own_and_a_departure_its_reason()
    {
        using var client = app.Client();
        var address = await AddressAsync(27);
        var fields = (await client.PageAsync(address)).FormFields();
        fields.Set("Input.Overall", "VeryLow");
        fields.Set("Input.WithOverall", "true");

        var page = await PostAsync(client, address, fields, HttpStatusCode.UnprocessableEntity);
        Assert.Equal("#Explanation", page.QuerySelector(".errors a")!.GetAttribute("href"));
        fields.Set("Input.Explanation", "Very low confidence: one study with thin data.");
        page = await PostAsync(client, address, fields, HttpStatusCode.UnprocessableEntity);
        Assert.Equal("#DepartureReason", page.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("#DepartureReason[aria-invalid=true]"));
        Assert.Equal(Confidence.Moderate, (await FindingAsync(27)).Finding.Assessment.Overall!.Level);

        fields.Set("Input.DepartureReason", "One study, one school, and the informants were recruited by the head teacher.");
        page = await PostAsync(client, address, fields, HttpStatusCode.OK);
        var judged = (await FindingAsync(27)).Finding.Assessment.Overall!;
        Assert.Equal(Confidence.VeryLow, judged.Level);
        Assert.Equal("One study, one school, and the informants were recruited by the head teacher.", judged.DepartureReason);
        Assert.Equal("Kari Nordmann", judged.Signature.By.Name);
        Assert.Contains("recruited by the head teacher", page.QuerySelector("details.section .rows")!.TextContent);
    }

    [Fact]
    public async Task A_concern_without_its_reason_is_refused_and_what_was_written_stays_in_the_form()
    {
        using var client = app.Client();
        var address = await AddressAsync(16);
        var fields = (await client.PageAsync(address)).FormFields();
        fields.Set("Input.Components[Coherence].Concern", "Serious");
        fields.Set("Input.Components[Coherence].Because", "");
        fields.Set("Input.Components[Relevance].Because", "All from one county.");
        fields.Set("Input.WithOverall", "true");

        var page = await PostAsync(client, address, fields, HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(page.QuerySelector("#Coherence.field--error .field__error"));
        Assert.NotNull(page.QuerySelector("#Coherence input[value=Serious][checked]"));
        Assert.Equal("All from one county.", page.QuerySelector("#because-Relevance")!.TextContent);
        Assert.Equal(Concern.NoOrVeryMinor, (await FindingAsync(16)).Finding.Assessment.Profile.Coherence);
    }

    [Fact]
    public async Task Two_people_at_once_see_each_others_version_and_nothing_is_overwritten()
    {
        using var first = app.Client();
        using var second = app.Client();
        var address = await AddressAsync(12);
        var (mine, theirs) = ((await first.PageAsync(address)).FormFields(), (await second.PageAsync(address)).FormFields());
        mine.Set("Input.Components[Relevance].Concern", "Serious");
        mine.Set("Input.Components[Relevance].Because", "First writer.");
        mine.Set("Input.WithOverall", "false");
        theirs.Set("Input.Components[Relevance].Concern", "Moderate");
        theirs.Set("Input.Components[Relevance].Because", "Second writer.");
        theirs.Set("Input.WithOverall", "false");

        await PostAsync(first, address, mine, HttpStatusCode.OK);
        var page = await PostAsync(second, address, theirs, HttpStatusCode.Conflict);

        Assert.Contains("First writer.", page.QuerySelector(".note[role=alert]")!.TextContent);
        Assert.Equal("Second writer.", page.QuerySelector("#because-Relevance")!.TextContent);
        Assert.Equal(Concern.Serious, (await FindingAsync(12)).Finding.Assessment.Profile.Relevance);

        var again = page.FormFields();
        again.Set("Input.WithOverall", "false");
        await PostAsync(second, address, again, HttpStatusCode.OK);
        Assert.Equal("Second writer.", (await FindingAsync(12)).Finding.Assessment[CerqualComponent.Relevance]!.Because!.In(EvidenceSynth.Text.Language.English));
    }

    [Fact]
    public async Task A_post_without_the_antiforgery_token_changes_nothing()
    {
        using var client = app.Client();
        var address = await AddressAsync(33);
        var fields = (await client.PageAsync(address)).FormFields();
        fields.RemoveAll(field => field.Key == "__RequestVerificationToken");
        fields.Set("Input.Components[Relevance].Concern", "Serious");
        fields.Set("Input.Components[Relevance].Because", "Forged.");
        var response = await client.PostAsync(address, new FormUrlEncodedContent(fields));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(Concern.NoOrVeryMinor, (await FindingAsync(33)).Finding.Assessment.Profile.Relevance);
    }

    [Theory]
    [InlineData("Input.Components[Relevance].Concern", "Enormous")]
    [InlineData("Input.Components[Relevance].Concern", "99")]
    [InlineData("Input.Components[Charm].Concern", "Serious")]
    [InlineData("Input.Overall", "-1")]
    [InlineData("Input.SeenRevision", "now")]
    public async Task What_the_form_cannot_send_is_refused_and_changes_nothing(string field, string value)
    {
        using var client = app.Client();
        var address = await AddressAsync(29);
        var fields = (await client.PageAsync(address)).FormFields();
        fields.Set("Input.Components[Adequacy].Because", "Smuggled.");
        fields.Set(field, value);
        await PostAsync(client, address, fields, HttpStatusCode.BadRequest);
        Assert.Equal(0, (await FindingAsync(29)).Finding.Revision);
    }

    [Fact]
    public async Task A_text_longer_than_its_field_is_refused()
    {
        using var client = app.Client();
        var address = await AddressAsync(29);
        var fields = (await client.PageAsync(address)).FormFields();
        fields.Set("Input.Explanation", new string('x', 10_000));
        await PostAsync(client, address, fields, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Saving_without_a_change_writes_no_history()
    {
        using var client = app.Client();
        var address = await AddressAsync(10);
        var fields = (await client.PageAsync(address)).FormFields();
        fields.Set("Input.WithOverall", "true");
        var page = await PostAsync(client, address, fields, HttpStatusCode.OK);
        Assert.Empty(page.QuerySelectorAll("details.section .rows li"));
    }

    private static async Task<IDocument> PostAsync(HttpClient client, string address, IEnumerable<KeyValuePair<string, string>> fields, HttpStatusCode expected)
    {
        var response = await client.PostAsync(address, new FormUrlEncodedContent(fields));
        Assert.Equal(expected, response.StatusCode);
        return await Html.ReadAsync(response);
    }

    private async Task<string> AddressAsync(int number) => $"/reviews/demo/findings/{(await FindingAsync(number)).Finding.Id.Value}";

    private async Task<NumberedFinding> FindingAsync(int number)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var review = await scope.ServiceProvider.GetRequiredService<ReviewDesk>().RequireAsync("demo", CancellationToken.None);
        return review.Findings[number - 1];
    }
}
