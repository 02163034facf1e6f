using System.Text;
using EvidenceSynth.Export;
using EvidenceSynth.Export.Tables;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

public sealed class TableCsvTests
{
    [Fact]
    public void Every_row_names_its_group_and_text_with_commas_is_quoted()
    {
        var csv = Encoding.UTF8.GetString(Made.Export("soqf", ExportFormat.Csv, Made.In(Language.English))).TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("Group,#,Summarised finding,Confidence in the finding,Explanation,Contributing studies", csv[0]);
        Assert.Equal("Soil (2 findings),2,Parents find the keys to the shed hard to get,Low confidence,The sum of it,Aas & Li 2019", csv[2]);
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_run_is_disarmed()
    {
        var table = new Table("x", "x", "x", Orientation.Portrait, [new("a", 1)], [new CellRow([new("=1+1")])], []);
        using var stream = new MemoryStream();
        TableCsv.Write(stream, table, Made.In(Language.English));
        Assert.Contains("'=1+1", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }
}
