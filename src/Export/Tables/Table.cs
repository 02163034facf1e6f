namespace EvidenceSynth.Export.Tables;

/// <summary>
/// A table as data. Columns may share a heading (<see cref="Column.Group"/>), rows may be full-width headings; nothing else is ever merged,
/// so that a screen reader can walk it.
/// </summary>
/// <remarks>Refused: a row that has not one cell for each column.</remarks>
public sealed record Table : Exhibit
{
    public Table(string id, string caption, string altText, Orientation orientation, IReadOnlyList<Column> columns, IReadOnlyList<Row> rows,
        IReadOnlyList<string> footnotes, IReadOnlyList<PreambleLine>? preamble = null) : base(id, caption, altText, orientation)
    {
        foreach (var row in rows.OfType<CellRow>())
            if (row.Cells.Count != columns.Count)
                throw new ArgumentException($"Table {id} has {columns.Count} columns, and a row with {row.Cells.Count} cells.", nameof(rows));
        (Columns, Rows, Footnotes, Preamble) = (columns, rows, footnotes, preamble ?? []);
    }

    public IReadOnlyList<Column> Columns { get; }
    public IReadOnlyList<Row> Rows { get; }
    public IReadOnlyList<string> Footnotes { get; }

    /// <summary>What is said above the table, such as the objective. It stands outside it: rows above the header would keep the header from repeating.</summary>
    public IReadOnlyList<PreambleLine> Preamble { get; }

    public bool HasColumnGroups => Columns.Any(column => column.Group is not null);
}

/// <summary>One column.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Share">Its width relative to the others.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Group">A heading above, shared by neighbours that name the same.</param>
public sealed record Column(string Heading, double Share, ColumnKind Kind = ColumnKind.Text, string? Group = null);

public enum ColumnKind
{
    Text,
    /// <summary>Aligned to the right.</summary>
    Number,
    /// <summary>Names the row.</summary>
    RowHeading,
}

/// <summary>A labelled line above a table.</summary>
public sealed record PreambleLine(string Label, Passage Text);

public abstract record Row;

/// <summary>A heading across the whole table, such as the theme of the findings below it.</summary>
public sealed record GroupRow(Passage Heading) : Row;

/// <summary>A row of cells, one for each column.</summary>
public sealed record CellRow(IReadOnlyList<Cell> Cells, bool IsTotal = false) : Row;
