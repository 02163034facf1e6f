using System.Xml.Linq;
using EvidenceSynth.Export.Figures;
using EvidenceSynth.Flow;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

public sealed class PrismaFlowFigureTests
{
    private static Scene Scene(Language language = Language.English, RecordedFlow? flow = null)
    {
        var review = MadeUpReview.Snapshot(flow ?? MadeUpReview.Flow());
        return PrismaFlowFigure.Of(review.Flow!, review, Made.In(language)).Scene;
    }

    private static List<string> Texts(Scene scene) => [.. scene.Shapes.OfType<Label>().Select(label => label.Text)];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Bokmal)]
    [InlineData(Language.Nynorsk)]
    public void Keeps_every_text_inside_a_box_or_beside_an_arrow(Language language)
    {
        var scene = Scene(language);
        var boxes = scene.Shapes.OfType<Box>().ToList();
        var outside = scene.Shapes.OfType<Label>().Where(label => !boxes.Any(box => Holds(box, label))).Select(label => label.Text);
        Assert.Equal(["3", "1"], outside);
    }

    [Fact]
    public void Breaks_a_long_reason_over_lines_and_cuts_a_word_that_no_line_can_hold()
    {
        Assert.All(TextMeasure.Wrap("Menneskerettighetsorganisasjonssekretariatet og litt til", bold: true, 100), line => Assert.InRange(TextMeasure.Width(line, bold: true), 1, 100));
        Assert.Equal(["one two"], TextMeasure.Wrap("one two", bold: false, 100));
    }

    [Fact]
    public void Tells_people_from_machine_and_sorts_reasons_by_number_with_the_deprioritised_last()
    {
        var texts = Texts(Scene());
        Assert.Equal(["By people", "900", "By automation tools", "2,000"], texts.SkipWhile(text => text != "By people").Take(4));
        Assert.Equal(["Reports excluded", "94", "Wrong focus", "80", "Wrong study type", "10", "Deprioritised: thin data", "4"], texts.SkipWhile(text => text != "Reports excluded").Take(8));
    }

    [Fact]
    public void Lists_every_source_under_its_category_the_largest_first() => Assert.Equal(
        ["Records identified", "3,540", "Databases", "3,500", "PsycINFO", "2,300", "ERIC", "1,200", "Registers", "40"], Texts(Scene()).SkipWhile(text => text != "Records identified").Take(10));

    [Fact]
    public void Shows_the_parts_of_the_synthesis_under_the_included_studies() => Assert.Equal(
        ["Inkluderte studiar", "4", "Kvalitative", "3", "Kvantitative", "1"], Texts(Scene(Language.Nynorsk)).SkipWhile(text => text != "Inkluderte studiar").Take(6));

    [Fact]
    public void Names_the_first_arm_after_what_is_in_it()
    {
        var flow = MadeUpReview.Flow();
        var arm = flow.DatabasesAndRegisters;
        Assert.Equal("Databaser og registre", Texts(Scene(Language.Bokmal, flow))[0]);
        var cited = flow with { DatabasesAndRegisters = arm with { Identified = [arm.Identified[0], new("OpenAlex", SourceCategory.CitationSearching, 7)] } };
        Assert.Equal("Databaser og siteringssøk", Texts(Scene(Language.Bokmal, cited))[0]);
    }

    [Fact]
    public void Draws_one_arm_where_nothing_was_found_by_other_methods()
    {
        var scene = Scene(flow: MadeUpReview.Flow() with { OtherMethods = null });
        Assert.DoesNotContain("Other methods", Texts(scene));
        Assert.True(scene.Width < Scene().Width);
    }

    [Fact]
    public void Draws_an_empty_flow_without_side_boxes()
    {
        var arm = new FlowArm { Identified = [new("ERIC", SourceCategory.Database, 0)], Screened = 0, ExcludedByPeople = 0, Sought = 0, Assessed = 0, Included = 0 };
        Assert.DoesNotContain("Records excluded", Texts(Scene(flow: new(arm, null, []))));
    }

    [Fact]
    public void Is_well_formed_SVG_with_title_description_language_and_a_white_ground()
    {
        var svg = XElement.Parse(SvgWriter.Write(Scene(Language.Bokmal)));
        XNamespace ns = "http://www.w3.org/2000/svg";
        Assert.Equal("Flytdiagram for utvelgelsen av studier", svg.Element(ns + "title")!.Value);
        Assert.Contains("4 studier inkludert i alt.", svg.Element(ns + "desc")!.Value, StringComparison.Ordinal);
        Assert.Equal("nb", svg.Attribute("lang")!.Value);
        Assert.Equal("#FFFFFF", svg.Element(ns + "rect")!.Attribute("fill")!.Value);
        Assert.DoesNotContain(svg.DescendantsAndSelf(), element => element.Attribute("style") is not null);
        Assert.Equal(svg.DescendantsAndSelf().Attributes("id").Count(), svg.DescendantsAndSelf().Attributes("id").Select(id => id.Value).Distinct().Count());
    }

    [Fact]
    public void Is_drawn_to_PNG_at_the_size_of_the_scene()
    {
        var scene = Scene();
        using var image = SkiaSharp.SKBitmap.Decode(PngWriter.Write(scene));
        Assert.Equal((int)Math.Ceiling(scene.Width * PngWriter.Scale), image.Width);
        Assert.Contains(Enumerable.Range(0, image.Width), x => image.GetPixel(x, image.Height / 2) != SkiaSharp.SKColors.White);
    }

    private static bool Holds(Box box, Label label)
    {
        const double ascent = 10, descent = 3;
        var along = label.Anchor switch { Anchor.Middle => -label.Width / 2, Anchor.End => -label.Width, _ => 0 };
        var (left, top, right, bottom) = label.Upward
            ? (label.X - ascent, label.Y - along - label.Width, label.X + descent, label.Y - along)
            : (label.X + along, label.Y - ascent, label.X + along + label.Width, label.Y + descent);
        return left >= box.X && top >= box.Y && right <= box.X + box.Width && bottom <= box.Y + box.Height;
    }
}
