namespace EvidenceSynth.Screening.Ranking;

/// <summary>
/// Renumbers the columns of the labelled rows, so that the trainer's dense vectors hold only what can get a weight: under L2 a column that no
/// labelled row has stays 0.
/// </summary>
/// <remarks>
/// The columns that one labelled row alone has are folded into one column whose value is their length. The loss sees such columns only through
/// that row, so the best weights lie along the row's own values and the fold changes nothing but the number of columns, to about a quarter.
/// </remarks>
sealed class TrainingColumns(int count)
{
    private const int Unseen = 0, Private = -1;

    // Per column of the review: unseen, private to one row, or 1 + its place among the shared columns.
    private readonly int[] _places = new int[count];
    private readonly List<int> _shared = [];

    /// <summary>Column 0 is the constant, 1 to n the rows' private parts, then the shared columns. Call <see cref="Unfold"/> before folding again.</summary>
    public FoldedRows Fold(LinearRow[] rows)
    {
        _shared.Clear();
        foreach (var row in rows)
            foreach (var column in row.Columns)
            {
                if (_places[column] == Private) _shared.Add(column);
                _places[column] = _places[column] == Unseen ? Private : 1;
            }
        _shared.Sort();
        for (var i = 0; i < _shared.Count; i++) _places[_shared[i]] = 1 + i;
        var indices = new int[rows.Length][];
        var values = new float[rows.Length][];
        Rows.ForEach(rows.Length, i => (indices[i], values[i]) = Fold(rows[i], i, rows.Length));
        return new(indices, values, 1 + rows.Length + _shared.Count);
    }

    /// <summary>The weights of the review's columns from the weights of the folded ones.</summary>
    public ColumnWeights Unfold(LinearRow[] rows, float[] weights)
    {
        var columns = new List<int>(_shared);
        var values = new List<float>(weights.AsSpan(1 + rows.Length).ToArray());
        for (var i = 0; i < rows.Length; i++)
        {
            var length = PrivateLength(rows[i]);
            for (var j = 0; j < rows[i].Columns.Length; j++)
            {
                if (_places[rows[i].Columns[j]] != Private) continue;
                columns.Add(rows[i].Columns[j]);
                values.Add((float)(length > 0 ? weights[1 + i] / length * rows[i].Values[j] : 0));
            }
        }
        foreach (var column in columns) _places[column] = Unseen;
        return new([.. columns], [.. values]);
    }

    private (int[] Indices, float[] Values) Fold(LinearRow row, int position, int rowCount)
    {
        var shared = 0;
        foreach (var column in row.Columns)
            if (_places[column] != Private) shared++;
        var indices = new int[shared + 2];
        var values = new float[shared + 2];
        (indices[0], values[0]) = (0, row.Constant);
        (indices[1], values[1]) = (1 + position, (float)PrivateLength(row));
        var next = 2;
        // A row's columns ascend and the shared ones are numbered in that order, so the indices ascend too.
        for (var i = 0; i < row.Columns.Length; i++)
            if (_places[row.Columns[i]] is var place and not Private)
                (indices[next], values[next++]) = (rowCount + place, row.Values[i]);
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

/// <summary>Columns of the review that have a weight, and the weights.</summary>
sealed record ColumnWeights(int[] Columns, float[] Values);
