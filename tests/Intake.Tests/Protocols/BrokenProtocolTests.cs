using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Intake.Protocols;

public sealed class BrokenProtocolTests : IDisposable
{
    private readonly EditedReview _review = new();

    public void Dispose() => _review.Dispose();

    [Theory]
    [InlineData("slug: demo", "slug: Demo review", "slug", "error.slug")]
    [InlineData("kind: mixed-methods-review", "kind: meta-analysis", "kind", "intake.not-one-of")]
    [InlineData("languages: [nb, en, nn]", "languages: [nb, en, se]", "languages[2]", "intake.not-one-of")]
    [InlineData("confidenceRule: guidance", "confidenceRule: guidance\nrule: house", "rule", "intake.field-unknown")]
    [InlineData("confidenceRule: guidance", "confidenceRule: guidance\nconfidenceRule: house", "confidenceRule", "intake.field-twice")]
    [InlineData("deprioritises: true", "deprioritises: yes please", "reasons[5].deprioritises", "intake.expected")]
    [InlineData("- key: wrong-language", "- key: duplicate", "reasons[1].key", "intake.key-twice")]
    [InlineData("- key: absence-recording", "- key: prevention", "themes[1].key", "intake.key-twice")]
    [InlineData("tools: [epoc-casp", "tools: [../epoc-casp", "tools[0]", "error.slug")]
    [InlineData("tools: [epoc-casp", "tools: [camelot", "tools[0]", "intake.tool-unknown")]
    [InlineData("characteristicThreshold: moderate", "characteristicThreshold: 2", "characteristicThreshold", "intake.not-one-of")]
    [InlineData("kind: mixed-methods-review", "kind: *title", "kind", "intake.yaml-alias")]
    public void Names_file_line_and_field(string old, string replacement, string field, string fault)
    {
        var line = _review.Replace("protocol.md", old, replacement) + replacement.Count(character => character == '\n');
        Assert.Equal(fault, Refusal.At(_review.PathOf("protocol.md"), line, field, () => _review.ReadProtocol()).Key);
    }

    [Fact]
    public void Names_a_missing_field_and_the_ones_that_are_there_so_that_a_misspelling_is_seen()
    {
        _review.Replace("protocol.md", "reportLanguage: nb", "reportLangauge: nb");
        var fault = Refusal.At(_review.PathOf("protocol.md"), 2, "reportLanguage", () => _review.ReadProtocol());
        Assert.Equal("intake.field-missing", fault.Key);
        Assert.Contains("reportLangauge", (string)fault.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_place_where_the_YAML_breaks_off()
    {
        var line = _review.Replace("protocol.md", "kind: mixed-methods-review", "kind: \"mixed-methods-review");
        var reason = Assert.Throws<RefusedException>(() => _review.ReadProtocol()).Reason;
        Assert.Equal("intake.yaml-syntax", Assert.IsType<Message>(reason.Arguments[3]).Key);
        Assert.True(int.Parse((string)reason.Arguments[1], System.Globalization.CultureInfo.InvariantCulture) >= line);
    }

    [Fact]
    public void Refuses_a_text_that_lacks_one_of_the_languages()
    {
        var line = _review.Replace("protocol.md", "  nn: Kva gir rom for", "  # nn: Kva gir rom for") - 2;
        Assert.Equal("intake.field-missing", Refusal.At(_review.PathOf("protocol.md"), line, "question.nn", () => _review.ReadProtocol()).Key);
    }

    [Theory]
    [InlineData("# A protocol without fields\n", "intake.front-matter-missing")]
    [InlineData("---\nslug: demo\n", "intake.front-matter-missing")]
    [InlineData("---\n---\nText\n", "intake.front-matter-empty")]
    [InlineData("---\n- slug\n---\nText\n", "intake.expected")]
    [InlineData("", "intake.front-matter-missing")]
    public void Refuses_a_file_that_is_no_protocol(string text, string fault)
    {
        File.WriteAllText(_review.PathOf("protocol.md"), text);
        var reason = Assert.Throws<RefusedException>(() => _review.ReadProtocol()).Reason;
        Assert.Equal(fault, Assert.IsType<Message>(reason.Arguments[3]).Key);
        Refusal.AssertWorded(fault);
    }

    [Fact]
    public void Refuses_fields_nested_without_end()
    {
        File.WriteAllText(_review.PathOf("protocol.md"), $"---\nslug: {new string('[', 100_000)}\n---\n");
        var reason = Assert.Throws<RefusedException>(() => _review.ReadProtocol()).Reason;
        Assert.Equal("intake.too-deep", Assert.IsType<Message>(reason.Arguments[3]).Key);
    }
}
