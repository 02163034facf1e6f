using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace EvidenceSynth.Screening.Formats.Tables;

/// <summary>Counts the rows of a sheet in the file's own XML: the count that is independent of the library that reads the cells.</summary>
static class WorkbookRows
{
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Rows below this one that hold a value.</summary>
    public static int CountBelow(Stream stream, string sheet, int row)
    {
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (Part(zip, sheet) is not { } part) return 0;
        using var content = part.Open();
        using var reader = XmlReader.Create(content, Settings);
        var (count, number, hasValue) = (0, 0, false);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number + 1;
                hasValue = false;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "v" or "is") hasValue |= !reader.IsEmptyElement;
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "row" && hasValue && number > row) count++;
        }
        return count;
    }

    private static ZipArchiveEntry? Part(ZipArchive zip, string sheet)
    {
        var id = Load(zip, "xl/workbook.xml")?.Descendants().FirstOrDefault(element => element.Name.LocalName == "sheet" && element.Attribute("name")?.Value == sheet)?.Attribute(Relations + "id")?.Value;
        var target = Load(zip, "xl/_rels/workbook.xml.rels")?.Descendants().FirstOrDefault(element => element.Attribute("Id")?.Value == id)?.Attribute("Target")?.Value;
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static XDocument? Load(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is not { } entry) return null;
        using var content = entry.Open();
        using var reader = XmlReader.Create(content, Settings);
        return XDocument.Load(reader);
    }
}
