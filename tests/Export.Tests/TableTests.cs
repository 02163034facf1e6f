using EvidenceSynth.Export;
using EvidenceSynth.Export.Tables;
using EvidenceSynth.Findings;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

public sealed class TableTests
{
    private static Table Table(string id, Language language = Language.English, Preset preset = Preset.Fhi, ReviewSnapshot? review = null) =>
        (Table)ExportCatalogue.Find(id).Exhibits(review ?? MadeUpReview.Snapshot(MadeUpReview.Flow()), Made.In(language, preset)).Single();

    private static List<CellRow> Rows(Table table) => [.. table.Rows.OfType<CellRow>()];

    [Fact]
    public void The_summary_numbers_findings_by_place_under_their_themes()
    {
        var table = Table("soqf");
        Assert.Equal(["#", "Summarised finding", "Confidence in the finding", "Explanation", "Contributing studies"], table.Columns.Select(column => column.Heading));
        Assert.Equal(["Soil (2 findings)", "Weather (1 finding)"], table.Rows.OfType<GroupRow>().Select(row => row.Heading.Text));
        Assert.Equal(["1", "2", "3"], Rows(table).Select(row => row.Cells[0].PlainText));
        Assert.Equal("Summarised findings and confidence in them (N=3)", table.Caption);
    }

    [Fact]
    public void The_summary_says_the_confidence_in_words_on_its_colour_and_says_what_is_not_judged()
    {
        var cells = Rows(Table("soqf")).Select(row => row.Cells[2]).ToList();
        Assert.Equal(["High confidence", "Low confidence", "Not yet judged"], cells.Select(cell => cell.PlainText));
        Assert.Equal([Swatches.Of(Confidence.High), Swatches.Of(Confidence.Low), null], cells.Select(cell => cell.Fill));
    }

    [Fact]
    public void Studies_stand_in_the_alphabetical_order_of_the_export_language()
    {
        Assert.Equal("Aas & Li 2019; Øye 2021; Zeta et al. 2018", Rows(Table("soqf", Language.English))[0].Cells[4].PlainText);
        Assert.Equal("Zeta et al. 2018; Øye 2021; Aas & Li 2019", Rows(Table("soqf", Language.Bokmal))[0].Cells[4].PlainText);
    }

    [Fact]
    public void The_layout_of_Lewin_2018_puts_studies_before_the_assessment_and_the_objective_above()
    {
        var table = Table("soqf", preset: Preset.Lewin2018);
        Assert.Equal(["Summary of review finding", "Studies contributing to the review finding", "CERQual assessment of confidence in the evidence", "Explanation of CERQual assessment"],
            table.Columns.Select(column => column.Heading));
        Assert.Equal(["Find what gardens do", "3 studies contributing to 3 findings"], table.Preamble.Select(line => line.Text.Text));
    }

    [Fact]
    public void The_layout_of_Cochrane_keeps_the_numbers_and_puts_the_question_above()
    {
        var table = Table("soqf", preset: Preset.Cochrane);
        Assert.Equal("#", table.Columns[0].Heading);
        Assert.Equal("What do gardens do?", table.Preamble[0].Text.Text);
    }

    [Fact]
    public void Footnotes_explain_the_abbreviation_and_the_levels_in_use()
    {
        var notes = Table("soqf").Footnotes;
        Assert.Contains(notes, note => note.StartsWith("GRADE-CERQual:", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.StartsWith("Low confidence: It is possible that", StringComparison.Ordinal));
        Assert.DoesNotContain(notes, note => note.StartsWith("Very low", StringComparison.Ordinal));
    }

    [Fact]
    public void A_footnote_names_the_findings_whose_components_changed_after_the_judgement()
    {
        var review = MadeUpReview.Snapshot();
        var first = review.Findings[0].Finding;
        var changed = first.Assessment.With(new(CerqualComponent.Coherence, Concern.NoOrVeryMinor, null, first.Assessment.Overall!.Signature));
        var stale = new ReviewSnapshot(review.Review, review.Protocol, [], null, [], review.Studies, [], [], review.Themes,
            [first with { Assessment = changed }, .. review.Findings.Skip(1).Select(finding => finding.Finding)], [], [], []);
        Assert.Contains("Judged before one of the components was changed: finding 1.", Table("soqf", review: stale).Footnotes);
        Assert.DoesNotContain(Table("soqf").Footnotes, note => note.StartsWith("Judged before", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_without_translation_keeps_its_language_and_a_footnote_says_so()
    {
        var table = Table("soqf", Language.Nynorsk);
        Assert.Equal(Language.Bokmal, Rows(table)[0].Cells[1].Passages[0].Foreign);
        Assert.Contains(table.Footnotes, note => note.StartsWith("Nokre tekstar er ikkje omsette", StringComparison.Ordinal));
        Assert.Null(Rows(Table("soqf", Language.Bokmal))[0].Cells[1].Passages[0].Foreign);
    }

    [Fact]
    public void The_profile_prints_the_statement_of_the_summary_and_each_concern_with_its_reason()
    {
        var (profile, summary) = (Rows(Table("evidence-profile")), Rows(Table("soqf")));
        Assert.Equal(summary.Select(row => row.Cells[1].PlainText), profile.Select(row => row.Cells[1].PlainText));
        Assert.Equal("Moderate concerns\nbecause of the methodologicallimitations", profile[1].Cells[2].PlainText);
        Assert.Equal("No or very minor concerns", profile[1].Cells[3].PlainText);
        Assert.Equal("Not yet judged", profile[2].Cells[2].PlainText);
    }

    [Fact]
    public void The_matrix_tells_unanswered_from_not_reported_and_counts_each_column()
    {
        var rows = Rows(Table("matrix"));
        Assert.Equal(["Aas & Li 2019", "Tools on loan", "Partly", "Not yet answered"], rows[0].Cells.Select(cell => cell.PlainText));
        Assert.Equal(["Berg 2020", "Beans", "Yes", "Not reported"], rows[1].Cells.Select(cell => cell.PlainText));
        Assert.Equal(["Total", "", "Yes 1\nPartly 1", "Not reported 1"], rows[2].Cells.Select(cell => cell.PlainText));
    }

    [Fact]
    public void The_matrix_warns_of_low_findings_and_of_answers_without_a_quotation() => Assert.Equal(
        ["Open doors rests only on findings below the confidence that the protocol asks for: finding 2.", "2 of 3 answers have no supporting quotation yet."], Table("matrix").Footnotes);

    [Fact]
    public void The_characteristics_name_the_findings_they_rest_on_with_their_confidence() =>
        Assert.Equal(["1 (high confidence)", "2 (low confidence)"], Rows(Table("characteristics")).Select(row => row.Cells[3].PlainText));

    [Fact]
    public void A_joint_count_is_marked_and_an_approximate_one_too()
    {
        var cells = Rows(Table("char-qual")).Single(row => row.Cells[0].PlainText.StartsWith("Aas", StringComparison.Ordinal)).Cells;
        Assert.Equal("Pupils, parents or guardians together: 15\nTeachers: about 4\n19 informants in all", cells[3].PlainText);
        Assert.Equal(["Primary school", "Through schools", "Small"], cells.Skip(4).Select(cell => cell.PlainText));
    }

    [Fact]
    public void What_a_study_does_not_state_is_said()
    {
        var cells = Rows(Table("char-qual")).Single(row => row.Cells[0].PlainText.StartsWith("Zeta", StringComparison.Ordinal)).Cells;
        Assert.Equal(["Not stated", "Not stated", "Not stated", "Not yet judged"], cells.Skip(3).Select(cell => cell.PlainText));
    }

    [Fact]
    public void The_quantitative_table_holds_what_is_not_qualitative_alone() =>
        Assert.Equal(["Berg 2020\nNorge", "Randomisert kontrollert studie", "Elever: 1\u00A0200", "Et bønnebed til hver klasse", "Oppmøte, atferd"],
            Rows(Table("char-quant", Language.Bokmal)).Single().Cells.Select(cell => cell.PlainText));

    [Fact]
    public void Excluded_reports_stand_with_one_reason_each_and_deprioritised_ones_apart()
    {
        var table = Table("excluded", Language.Bokmal);
        Assert.Equal(["Funnet i databaser og registre", "Funnet på andre måter: nedprioritert"], table.Rows.OfType<GroupRow>().Select(row => row.Heading.Text));
        Assert.Equal(["Bø (2012)", "Åberg (2011)", "Kvam (2013)"], Rows(table).Select(row => row.Cells[0].PlainText));
        Assert.Equal("Tynne data\nDatarikhet: lav til middels", Rows(table)[2].Cells[2].PlainText);
    }

    [Fact]
    public void The_appraisal_groups_studies_by_tool() =>
        Assert.Equal(["Aas & Li 2019 | Small", "Øye 2021 | Not yet judged"], Rows(Table("appraisal")).Select(row => $"{row.Cells[0].PlainText} | {row.Cells[2].PlainText}"));

    [Fact]
    public void The_flow_as_a_table_says_what_came_in_what_went_on_and_why_the_rest_did_not()
    {
        var rows = Rows(Table("flow-table")).Select(row => string.Join(" | ", row.Cells.Select(cell => cell.PlainText))).ToList();
        Assert.Contains("Records screened | 3,000 | 100 | By people | 900", rows);
        Assert.Contains("Records screened |  |  | By automation tools | 2,000", rows);
        Assert.Contains("Reports assessed for eligibility | 97 | 3 | Wrong focus | 80", rows);
        Assert.Contains("Reports assessed for eligibility |  |  | Deprioritised: thin data | 4", rows);
        Assert.Contains("Studies included in the review |  | 4 |  | ", rows);
    }

    [Fact]
    public void A_row_with_a_cell_too_few_is_refused() => Assert.Throws<ArgumentException>(() =>
        new Table("x", "x", "x", Orientation.Portrait, [new("a", 1), new("b", 1)], [new CellRow([new("only one")])], []));

    [Fact]
    public void Ink_is_read_on_every_fill()
    {
        var swatches = Enum.GetValues<Confidence>().Select(Swatches.Of).Concat(Enum.GetValues<Concern>().Select(Swatches.Of))
            .Concat(Enum.GetValues<EvidenceSynth.Integration.MatrixAnswer>().Select(Swatches.Of));
        Assert.All(swatches, swatch => Assert.InRange(Contrast(swatch.Fill, swatch.Ink), 4.5, 21));
    }

    /// <summary>WCAG 2.2, contrast ratio.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Convert.FromHexString(colour).Select(part => part / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToList();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
