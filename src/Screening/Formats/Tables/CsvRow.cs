using System.Collections.Concurrent;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace EvidenceSynth.Screening.Formats.Tables;

/// <summary>The cells of one row of delimited text.</summary>
static class CsvRow
{
    private static readonly ConcurrentDictionary<char, CsvConfiguration> Configurations = new();

    /// <summary>The cells, or null where the text is not exactly one row.</summary>
    public static IReadOnlyList<string>? Cells(string row, char delimiter)
    {
        using var parser = new CsvParser(new StringReader(row), Configurations.GetOrAdd(delimiter, Configure));
        if (!parser.Read()) return null;
        var cells = parser.Record;
        return parser.Read() ? null : cells;
    }

    private static CsvConfiguration Configure(char delimiter) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter.ToString(), BadDataFound = null, MissingFieldFound = null, HasHeaderRecord = false, IgnoreBlankLines = true, BufferSize = 2048,
    };
}
