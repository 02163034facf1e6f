namespace EvidenceSynth.Screening.Ranking;

/// <summary>
/// Renumbers the columns of the labelled rows, so that the trainer's dense vectors hold only what can get a weight: under L2 a column that no
/// labelled row has stays 0.
/// </summary>
/// <remarks>
/// The columns that one labelled row alone has are folded into one column whose value is their length. The loss sees such columns only through
/// that row, so the best weights lie along the row's own values and the fold changes nothing but the number of columns, to about a quarter.
/// </remarks>
sealed class TrainingColumns
{
    private const int Unseen = 0, Private = -1;

    // Per column of the review: unseen, private to one row, or 1 + its place among the shared columns.
    private readonly int[] _places = new int[Vectors.Columns.Count];
    private int _shared;

    /// <summary>Column 0 is the constant, 1 to n the rows' private parts, then the shared columns. Call <see cref="Unfold"/> before folding again.</summary>
    public FoldedRows Fold(IReadOnlyList<LinearRow> rows)
    {
        _shared = 0;
        foreach (var row in rows)
            foreach (var column in row.Columns)
                _places[column] = _places[column] switch { Unseen => Private, Private => ++_shared, var place => place };
        var indices = new int[rows.Count][];
        var values = new float[rows.Count][];
        for (var i = 0; i < rows.Count; i++)
            (indices[i], values[i]) = Fold(rows[i], i, rows.Count);
        return new(indices, values, 1 + rows.Count + _shared);
    }

    /// <summary>The weights of the review's columns from the weights of the folded ones.</summary>
    public Dictionary<int, float> Unfold(IReadOnlyList<LinearRow> rows, float[] weights)
    {
        var unfolded = new Dictionary<int, float>();
        for (var i = 0; i < rows.Count; i++)
        {
            var (columns, values) = (rows[i].Columns, rows[i].Values);
            var perValue = PrivateLength(rows[i]) is var length and > 0 ? weights[1 + i] / length : 0;
            for (var j = 0; j < columns.Length; j++)
                unfolded[columns[j]] = _places[columns[j]] == Private ? (float)(perValue * values[j]) : weights[rows.Count + _places[columns[j]]];
        }
        foreach (var column in unfolded.Keys) _places[column] = Unseen;
        return unfolded;
    }

    private (int[] Indices, float[] Values) Fold(LinearRow row, int position, int rowCount)
    {
        var shared = row.Columns.Count(column => _places[column] != Private);
        var indices = new int[shared + 2];
        var values = new float[shared + 2];
        (indices[0], values[0]) = (0, row.Constant);
        (indices[1], values[1]) = (1 + position, (float)PrivateLength(row));
        var next = 2;
        for (var i = 0; i < row.Columns.Length; i++)
        {
            if (_places[row.Columns[i]] == Private) continue;
            (indices[next], values[next++]) = (rowCount + _places[row.Columns[i]], row.Values[i]);
        }
        Array.Sort(indices, values);
        return (indices, values);
    }

    private double PrivateLength(LinearRow row)
    {
        var squares = 0.0;
        for (var i = 0; i < row.Columns.Length; i++)
            if (_places[row.Columns[i]] == Private) squares += (double)row.Values[i] * row.Values[i];
        return Math.Sqrt(squares);
    }
}

/// <summary>Rows over the trainer's own columns, indices ascending.</summary>
sealed record FoldedRows(int[][] Indices, float[][] Values, int Width);
