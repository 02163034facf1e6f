using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Screening.Formats.Texts;

namespace EvidenceSynth.Screening.Formats.Tables;

/// <summary>Where a table of references has its header, and what separates its cells.</summary>
/// <param name="HeaderLine">Line on which the header row begins, 1 for the first.</param>
sealed record TableLayout(char Delimiter, int HeaderLine, IReadOnlyList<string> Headers)
{
    /// <summary>Lines in which the header is looked for.</summary>
    public const int HeadLines = 300;

    /// <summary>Characters in which the header is looked for, however long the lines.</summary>
    public const int HeadCharacters = 256 * 1024;

    /// <summary>
    /// Looks for a header in the first rows, for exports begin with search queries and rules of dashes. The delimiter is the one that
    /// gives most known headers; null where no row reads like a header.
    /// </summary>
    public static TableLayout? Find(IReadOnlyList<TextLine> head)
    {
        TableLayout? best = null;
        var most = 0;
        foreach (var delimiter in ",;\t|")
        {
            foreach (var row in new RowSplitter(delimiter).Rows(head).Take(ReadLimits.RowsBeforeHeader))
            {
                if (row.Kind != PieceKind.Record || CsvRow.Cells(row.Text, delimiter) is not { } cells) continue;
                var known = KnownColumns(cells);
                if (known <= most) continue;
                (most, best) = (known, new TableLayout(delimiter, row.Line, cells));
            }
        }
        return best;
    }

    /// <summary>How many columns of a row are known headers; 0 where there is no title or too little to be sure.</summary>
    public static int KnownColumns(IReadOnlyList<string> cells)
    {
        var fields = cells.Where(cell => cell.Length <= 60).Select(cell => TableFields.Find(cell).Field).Where(field => field != BibField.Unmapped).ToHashSet();
        var names = fields.Overlaps([BibField.Title, BibField.Doi, BibField.Pmid, BibField.Abstract]);
        return names && (fields.Count >= 2 || (cells.Count == 1 && fields.Contains(BibField.Title))) ? fields.Count : 0;
    }
}
