using EvidenceSynth.Findings;

namespace EvidenceSynth.Integration;

/// <summary>How often each answer was given in a row or column. Cells that nobody has answered are not counted.</summary>
public sealed record AnswerCounts(IReadOnlyDictionary<MatrixAnswer, int> Counts)
{
    public int this[MatrixAnswer answer] => Counts.GetValueOrDefault(answer);

    /// <summary>Answered cells to which the question applies.</summary>
    public int Applicable => Counts.Where(pair => pair.Key != MatrixAnswer.NotApplicable).Sum(pair => pair.Value);

    /// <summary>Every applicable cell has the same answer, so the column (or row) tells nothing apart.</summary>
    public bool IsUniform => Applicable > 1 && Counts.Count(pair => pair.Key != MatrixAnswer.NotApplicable && pair.Value > 0) == 1;

    public static AnswerCounts Of(IEnumerable<MatrixCell> cells) =>
        new(cells.GroupBy(cell => cell.Answer).ToDictionary(group => group.Key, group => group.Count()));
}

/// <summary>A characteristic with its column: the answers and the findings it rests on.</summary>
/// <param name="BelowThreshold">Linked findings whose confidence is below the team's threshold, or not judged.</param>
public sealed record MatrixColumn(Characteristic Characteristic, AnswerCounts Answers, IReadOnlyList<NumberedFinding> Findings, IReadOnlyList<NumberedFinding> BelowThreshold)
{
    /// <summary>No linked finding reaches the threshold, so nothing of enough confidence carries the characteristic.</summary>
    public bool RestsOnNothing => Findings.Count == BelowThreshold.Count;
}

/// <summary>An intervention with its row of answers.</summary>
public sealed record MatrixRow(Intervention Intervention, IReadOnlyList<MatrixCell?> Cells, AnswerCounts Answers);

/// <summary>
/// The integration matrix: interventions by characteristics, with everything that is read off it computed from the cells.
/// Coverage keeps "partly" as its own band; no half points are given.
/// </summary>
public sealed record IntegrationMatrix(IReadOnlyList<MatrixRow> Rows, IReadOnlyList<MatrixColumn> Columns)
{
    public static IntegrationMatrix Of(ReviewSnapshot review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var cells = review.MatrixCells.ToDictionary(cell => (cell.Intervention, cell.Characteristic));
        var rows = review.Interventions.Select(intervention => Row(intervention, review.Characteristics, cells));
        var columns = review.Characteristics.Select(characteristic => Column(characteristic, review));
        return new([.. rows], [.. columns]);
    }

    /// <summary>Groups of two or more interventions whose answers are the same throughout, each group in row order.</summary>
    public IReadOnlyList<IReadOnlyList<Intervention>> IdenticalRows =>
        [.. Rows.GroupBy(row => string.Join('|', row.Cells.Select(cell => cell?.Answer.ToString() ?? "")), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => (IReadOnlyList<Intervention>)[.. group.Select(row => row.Intervention)])];

    /// <summary>Characteristics that every intervention answers alike.</summary>
    public IReadOnlyList<MatrixColumn> NonDiscriminating => [.. Columns.Where(column => column.Answers.IsUniform)];

    private static MatrixRow Row(Intervention intervention, IEnumerable<Characteristic> characteristics,
        Dictionary<(InterventionId, CharacteristicId), MatrixCell> cells)
    {
        var row = characteristics.Select(characteristic => cells.GetValueOrDefault((intervention.Id, characteristic.Id))).ToList();
        return new(intervention, row, AnswerCounts.Of(row.OfType<MatrixCell>()));
    }

    private static MatrixColumn Column(Characteristic characteristic, ReviewSnapshot review)
    {
        var findings = review.Findings.Where(finding => characteristic.Findings.Contains(finding.Finding.Id)).ToList();
        var below = findings.Where(finding => finding.Finding.Assessment.Overall is not { } overall || overall.Level > review.Protocol.CharacteristicThreshold);
        return new(characteristic, AnswerCounts.Of(review.MatrixCells.Where(cell => cell.Characteristic == characteristic.Id)), findings, [.. below]);
    }
}
