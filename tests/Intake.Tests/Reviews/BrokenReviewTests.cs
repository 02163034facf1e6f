using System.Text;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Intake.Reviews;

public sealed class BrokenReviewTests : IDisposable
{
    private readonly EditedReview _review = new();

    public void Dispose() => _review.Dispose();

    [Theory]
    [InlineData("studies", "\"year\": 2019", "\"year\": \"2019\"", "studies[0].year", "intake.expected")]
    [InlineData("studies", "\"year\": 2019", "\"year\": 20.19", "studies[0].year", "intake.expected")]
    [InlineData("studies", "\"arm\": \"quantitative\"", "\"arm\": \"quantative\"", "studies[0].arm", "intake.not-one-of")]
    [InlineData("studies", "\"outcomes\":", "\"outcome\":", "studies[0].outcome", "intake.field-unknown")]
    [InlineData("studies", "\"authors\": \"Bergman & Chan\"", "\"authors\": \" \"", "studies[0].authors", "intake.blank")]
    [InlineData("studies", "\"countries\": [\"US\"]", "\"countries\": \"US\"", "studies[0].countries", "intake.expected")]
    [InlineData("studies", "\"key\": \"Berlinski2021\"", "\"key\": \"Bergman2019\"", "studies[1].key", "intake.key-twice")]
    [InlineData("studies", "\"key\": \"Berlinski2021\"", "\"key\": \"Berlinski2021\", \"key\": \"B\"", "studies[1].key", "intake.field-twice")]
    [InlineData("studies", "\"number\": 1337", "\"number\": -1337", "studies[0].participants[0]", "error.negative-count")]
    [InlineData("findings", "\"theme\": \"prevention\"", "\"theme\": \"prevenshun\"", "findings[0].theme", "intake.points-nowhere")]
    [InlineData("findings", "\"BergRogstad2024\"", "\"BergRogstad2042\"", "findings[0].studies[0]", "intake.points-nowhere")]
    [InlineData("findings", "\"concern\": \"no-or-very-minor\"", "\"concern\": \"none\"", "findings[0].components.coherence.concern", "intake.not-one-of")]
    [InlineData("findings", "\"concern\": \"no-or-very-minor\"", "\"concern\": \"minor\"", "findings[0].components.coherence", "error.concern-without-reason")]
    [InlineData("findings", "\"nb\": \"Tidlige relasjoner\"", "\"no\": \"Tidlige relasjoner\"", "findings[0].shortName.no", "intake.not-one-of")]
    [InlineData("appraisals", "\"setting-context\": \"yes\"", "\"setting-context\": \"maybe\"", "appraisals[0].answers.setting-context", "intake.not-one-of")]
    [InlineData("appraisals", "\"setting-context\": \"yes\"", "\"setting\": \"yes\"", "appraisals[0].answers.setting", "intake.not-one-of")]
    [InlineData("appraisals", "\"overall\": \"moderate\"", "\"overall\": \"high\"", "appraisals[0].overall", "intake.not-one-of")]
    [InlineData("appraisals", "\"tool\": \"epoc-casp\"", "\"tool\": \"casp\"", "appraisals[0].tool", "intake.points-nowhere")]
    [InlineData("matrix", "\"flexibility\": { \"answer\": \"no\" }", "\"flexible\": { \"answer\": \"no\" }", "interventions[0].answers.flexible", "intake.points-nowhere")]
    [InlineData("matrix", "\"key\": \"berlinski-2021\"", "\"key\": \"bergman-2019\"", "interventions[1].key", "intake.key-twice")]
    [InlineData("flow", "\"reason\": \"wrong-focus\"", "\"reason\": \"wrong-topic\"", "databasesAndRegisters.excluded[0].reason", "intake.points-nowhere")]
    [InlineData("flow", "\"records\": 6204", "\"records\": true", "databasesAndRegisters.identified[0].records", "intake.expected")]
    [InlineData("searches", "\"searched\": \"2025-03-31\"", "\"searched\": \"31.3.2025\"", "sources[0].searched", "intake.expected")]
    [InlineData("excluded-reports", "\"reason\": \"wrong-focus\"", "\"reason\": \"\"", "databasesAndRegisters[0].reason", "intake.blank")]
    public void Names_file_line_and_field(string file, string old, string replacement, string field, string fault)
    {
        var line = _review.Replace($"review/{file}.json", old, replacement);
        Assert.Equal(fault, Refusal.At(_review.PathOf($"review/{file}.json"), line, field, () => _review.Read()).Key);
    }

    [Fact]
    public void Names_a_missing_field_and_the_ones_that_are_there_so_that_a_misspelling_is_seen()
    {
        _review.Replace("review/flow.json", "\"screened\": 14903", "\"screend\": 14903");
        var fault = Refusal.At(_review.PathOf("review/flow.json"), 2, "databasesAndRegisters.screened", () => _review.Read());
        Assert.Equal("intake.field-missing", fault.Key);
        Assert.Contains("screend", (string)fault.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_place_where_the_JSON_breaks_off()
    {
        var line = _review.Replace("review/studies.json", "\"year\": 2019,", "\"year\": 2019");
        Assert.Equal("intake.json-syntax", Refusal.At(_review.PathOf("review/studies.json"), line + 1, "studies[0].year", () => _review.Read()).Key);
    }

    [Fact]
    public void Names_the_last_line_of_a_file_that_was_cut_off()
    {
        File.WriteAllText(_review.PathOf("review/flow.json"), "{\n  \"databasesAndRegisters\": {\n");
        Assert.Equal("intake.json-syntax", Refusal.At(_review.PathOf("review/flow.json"), 3, "databasesAndRegisters", () => _review.Read()).Key);
    }

    [Fact]
    public void Refuses_half_a_surrogate_pair()
    {
        var line = _review.Replace("review/studies.json", "Bergman & Chan", "\\ud83d");
        Assert.Equal("intake.json-syntax", Refusal.At(_review.PathOf("review/studies.json"), line, "studies[0].authors", () => _review.Read()).Key);
    }

    [Fact]
    public void Refuses_text_that_is_not_UTF_8()
    {
        File.WriteAllBytes(_review.PathOf("review/studies.json"), [.. "{\n\""u8, .. Encoding.Latin1.GetBytes("Øye"), .. "\": 1}"u8]);
        var reason = Assert.Throws<RefusedException>(() => _review.Read()).Reason;
        Assert.Equal([_review.PathOf("review/studies.json"), "2", new Message("intake.whole-file"), new Message("intake.not-utf8")], reason.Arguments);
    }

    [Fact]
    public void Reads_a_file_with_byte_order_mark_and_Windows_line_ends()
    {
        var path = _review.PathOf("review/studies.json");
        File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(38, _review.Read().Studies.Count);
    }

    [Fact]
    public void Names_a_missing_file()
    {
        File.Delete(_review.PathOf("review/matrix.json"));
        var reason = Assert.Throws<RefusedException>(() => _review.Read()).Reason;
        Assert.Equal(new Message("intake.file-missing", _review.PathOf("review/matrix.json")), reason);
        Refusal.AssertWorded(reason.Key);
    }

    [Fact]
    public void Refuses_two_studies_of_one_name()
    {
        var line = _review.Replace("review/studies.json", "\"key\": \"Cook2017\"", "\"key\": \"Cook2017\", \"aliases\": [\"Bergman & Chan 2019\"]");
        Assert.Equal("intake.key-twice", Refusal.At(_review.PathOf("review/studies.json"), line, "studies[2].key", () => _review.Read()).Key);
    }
}
