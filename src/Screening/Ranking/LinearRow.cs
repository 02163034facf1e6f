using EvidenceSynth.Screening.Ranking.Vectors;

namespace EvidenceSynth.Screening.Ranking;

/// <summary>One reference as the linear model sees it: words and stems, each part of length 1/√2, and a constant.</summary>
sealed record LinearRow(int[] Columns, float[] Values, float Constant)
{
    public static readonly float PartLength = (float)Math.Sqrt(.5);

    public static LinearRow Of(ReferenceVectors vectors, int row, float constant)
    {
        var entries = vectors.Row(row);
        var scales = vectors.ScalesOf(row);
        var columns = new int[entries.Length];
        var values = new float[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            columns[i] = Entry.Column(entries[i]);
            var scale = vectors.Columns.KindOf(columns[i]) == TermKind.Words ? scales.Words : scales.Stems;
            values[i] = vectors.Weight(entries[i]) * scale * PartLength;
        }
        return new(columns, values, constant);
    }
}
