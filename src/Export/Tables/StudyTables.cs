using EvidenceSynth.Studies;

namespace EvidenceSynth.Export.Tables;

/// <summary>The descriptions of included studies, one table for each part of the synthesis, in alphabetical order (PRISMA 2020, item 17).</summary>
public static class StudyTables
{
    public static Table Quantitative(ReviewSnapshot review, ExportContext context) => Of("char-quant", study => study.Arm != Arm.Qualitative, review, context,
    [
        (new(context.Text("table.column.study-country"), 2, ColumnKind.RowHeading), study => Named(study, StudyFacts.Countries(study, context))),
        (new(context.Text("table.column.design"), 2), study => new(context.Name(study.Design))),
        (new(context.Text("table.column.participants"), 2.4), study => StudyFacts.Participants(study, context)),
        (new(context.Text("table.column.intervention"), 4), study => StudyFacts.Text(study.Intervention, context)),
        (new(context.Text("table.column.outcomes"), 2.6), study => new(StudyFacts.Outcomes(study, context))),
    ]);

    public static Table Qualitative(ReviewSnapshot review, ExportContext context) => Of("char-qual", study => study.Arm == Arm.Qualitative, review, context,
    [
        (new(context.Text("table.column.study"), 2, ColumnKind.RowHeading), study => Named(study, context.Name(study.PublicationType))),
        (new(context.Text("table.column.country"), 1.3), study => new(StudyFacts.Countries(study, context))),
        (new(context.Text("table.column.aim"), 4), study => StudyFacts.Text(study.Aim, context)),
        (new(context.Text("table.column.participants"), 2.4), study => StudyFacts.Participants(study, context)),
        (new(context.Text("table.column.level"), 1.9), study => new(StudyFacts.Level(study, context))),
        (new(context.Text("table.column.recruitment"), 1.9), study => new(StudyFacts.Recruitment(study, context))),
        (new(context.Text("table.column.limitations"), 1.9), study => StudyFacts.Limitations(study, review, context)),
    ]);

    private static Table Of(string id, Func<Study, bool> belongs, ReviewSnapshot review, ExportContext context,
        IReadOnlyList<(Column Heading, Func<Study, Cell> Cell)> columns)
    {
        var studies = new AlphabeticalOrder(context.Language).Sort(review.Studies.Where(belongs)).ToList();
        return new(
            id,
            context.Text($"table.caption.{id}", studies.Count),
            context.Text("table.alt.studies", studies.Count),
            Orientation.Landscape,
            [.. columns.Select(column => column.Heading)],
            [.. studies.Select(study => new CellRow([.. columns.Select(column => column.Cell(study))]))],
            studies.Any(study => study.Participants.Any(count => count.IsJoint)) ? [context.Text("table.note.several-groups")] : []);
    }

    private static Cell Named(Study study, string below) => new([new(study.Label), new(below)]);
}
