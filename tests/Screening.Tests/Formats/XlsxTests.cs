using System.IO.Compression;
using ClosedXML.Excel;
using EvidenceSynth.Screening.Formats;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Screening.Formats;

public sealed class XlsxTests
{
    private static byte[] Workbook(Action<IXLWorksheet> fill)
    {
        using var workbook = new XLWorkbook();
        workbook.AddWorksheet("About").Cell(1, 1).Value = "An export";
        fill(workbook.AddWorksheet("Savedrecs"));
        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }

    private static void Row(IXLWorksheet sheet, int row, params IReadOnlyList<object> cells)
    {
        for (var i = 0; i < cells.Count; i++) sheet.Cell(row, i + 1).Value = cells[i];
    }

    [Fact]
    public void Reads_the_sheet_with_the_header_wherever_it_begins()
    {
        var result = Reading.Of(Workbook(sheet =>
        {
            Row(sheet, 1, "SEARCH QUERY", "absence");
            Row(sheet, 3, "Title", "Authors", "Year", "Volume", "Abstract");
            Row(sheet, 4, "Absence", "Nordmann, Kari; Li, Bo", 2021, 4, "One\n\"two\"\tthree.");
            Row(sheet, 6, "Second", "Li, Bo", 2020, 5, "");
        }), "export.csv");

        Assert.Equal((ReferenceFormat.Xlsx, 2, ""), (result.Format, result.Found, result.Encoding));
        var record = result.Records[0].Content;
        Assert.Equal(("Absence", 2021, "4", "One \"two\" three."), (record.Title, record.Year, record.Volume, record.Abstract));
        Assert.Equal(["Nordmann, Kari", "Li, Bo"], record.Authors);
        Assert.Equal([4, 6], result.Records.Select(read => read.Line));
        Assert.Contains("absence", Assert.Single(result.Preamble).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_Excel_turned_into_a_date_are_missing_with_a_warning()
    {
        var result = Reading.Of(Workbook(sheet =>
        {
            Row(sheet, 1, "Title", "Pages");
            Row(sheet, 2, "A", new DateTime(2023, 6, 1, 0, 0, 0, DateTimeKind.Unspecified));
        }));

        Assert.Equal("", result.Records[0].Content.Pages);
        Assert.Equal(["read.pages-date"], result.WarningKeys());
    }

    [Fact]
    public void A_formula_gives_its_stored_value_and_a_warning()
    {
        var result = Reading.Of(Workbook(sheet =>
        {
            Row(sheet, 1, "Title", "Year");
            Row(sheet, 2, "A");
            sheet.Cell(2, 2).FormulaA1 = "2000+21";
            _ = sheet.Cell(2, 2).Value;
        }));

        Assert.Equal("A", result.Records[0].Content.Title);
        Assert.Equal(["read.formula"], result.WarningKeys());
    }

    [Fact]
    public void A_workbook_without_a_title_column_is_refused() =>
        Assert.Equal("read.no-header", Refusal(Workbook(sheet => Row(sheet, 1, "Apples", "Pears"))));

    [Fact]
    public void A_workbook_that_unpacks_without_end_is_refused_before_it_is_opened()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("xl/workbook.xml");
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 600; i++) part.Write(zeros);
        }

        Assert.Equal("read.workbook-too-large", Refusal(stream.ToArray()));
    }

    [Fact]
    public void A_damaged_workbook_is_refused()
    {
        var bytes = Workbook(sheet => Row(sheet, 1, "Title", "Year"));
        Array.Clear(bytes, 200, 400);

        Assert.Contains(Refusal(bytes), new[] { "read.workbook-broken", "read.zip" });
    }

    private static string Refusal(byte[] bytes) => Assert.Throws<RefusedException>(() => Reading.Of(bytes)).Reason.Key;
}
